package org.mujaz.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.text.Spelling;

/**
 * A view record as templates see it: its components and nothing else.
 *
 * @param view the record
 * @param accessors of its components
 * @param wrapper of their values
 */
record RecordModel(Record view, Map<String, Components.Accessor> accessors, ViewWrapper wrapper)
    implements TemplateHashModel {
  /** A component; a name that the record does not have is an error, even before {@code ??}. */
  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Components.Accessor accessor = accessors.get(name);
    if (accessor == null) {
      throw new Misuse(missing(name));
    }
    return wrapper.wrap(accessor.of(view));
  }

  private Wording missing(String name) {
    String type = view.getClass().getSimpleName();
    return Spelling.nearest(name, accessors.keySet())
        .map(nearest -> ReportPhrase.PART_MEANT.with(type, name, nearest))
        .orElseGet(
            () ->
                ReportPhrase.NO_SUCH_PART.with(
                    Wording.quoted(type), Wording.quoted(name), Wording.list(accessors.keySet())));
  }

  /** The value of a component, or nothing for a name that the record does not have. */
  @Nullable TemplateModel find(String name) throws TemplateModelException {
    Components.Accessor accessor = accessors.get(name);
    return accessor == null ? null : wrapper.wrap(accessor.of(view));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
