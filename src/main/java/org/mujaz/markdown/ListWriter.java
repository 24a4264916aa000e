package org.mujaz.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Writes lists: with bullets, with numbers, of definitions, of tasks.
 *
 * <p>The paragraphs of a tight list are not wrapped (CommonMark 5.3). A task's box and its words
 * are one label, so that the box has a name.
 */
final class ListWriter {

  private final Rendering rendering;
  private final BlockWriter blocks;
  private final InlineWriter inlines;

  ListWriter(Rendering rendering, BlockWriter blocks, InlineWriter inlines) {
    this.rendering = rendering;
    this.blocks = blocks;
    this.inlines = inlines;
  }

  /** Writes a list of any kind. */
  void list(ListBlock list) {
    String name = name(list);
    rendering.html.append('<').append(name);
    if (list instanceof OrderedList) {
      rendering.html.append(rendering.ordinals());
    }
    if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
      rendering.attribute("start", Integer.toString(ordered.getStartNumber()));
    }
    rendering.html.append(">\n");
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(item, list.isTight());
    }
    rendering.html.append("</").append(name).append('>');
  }

  private static String name(ListBlock list) {
    if (list instanceof DefinitionList) {
      return "dl";
    }
    return list instanceof OrderedList ? "ol" : "ul";
  }

  private void item(Node item, boolean tight) {
    if (item instanceof DefinitionTerm) {
      rendering.html.append("<dt>");
      children(item, true, false);
      rendering.html.append("</dt>");
    } else if (item instanceof DefinitionItem) {
      rendering.html.append("<dd>");
      children(item, tight, false);
      rendering.html.append("</dd>");
    } else {
      boolean task = item instanceof TaskListItem;
      rendering.html.append(task ? "<li class=\"task\">" : "<li>");
      children(item, tight, task);
      rendering.html.append("</li>");
    }
    rendering.line();
  }

  private void children(Node item, boolean tight, boolean task) {
    boolean box = task;
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DefinitionItem) {
        // The parser puts a definition into an empty one before it.
        rendering.html.append("</dd>\n<dd>");
        children(node, tight, false);
      } else if (node instanceof Paragraph && (tight || box)) {
        rendering.html.append(tight ? "" : "\n<p>");
        if (box) {
          labelled(item, node);
        } else {
          inlines.content(node);
        }
        rendering.html.append(tight ? "" : "</p>\n");
        rendering.plain.append('\n');
        box = false;
      } else {
        rendering.line();
        blocks.block(node);
      }
    }
  }

  private void labelled(Node item, Node words) {
    boolean done = item instanceof TaskListItem task && task.isItemDoneMarker();
    rendering
        .html
        .append("<label><input type=\"checkbox\" disabled")
        .append(done ? " checked> " : "> ");
    inlines.content(words);
    rendering.html.append("</label>");
  }
}
