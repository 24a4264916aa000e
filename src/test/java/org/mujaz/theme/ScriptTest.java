package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts lose what browsers do not need, and nothing else. */
final class ScriptTest {

  private static String finished(String script) {
    return Script.finish(script, path -> path.replace(".js", ".1a2b3c4d.js")).stripTrailing();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "import { a } from \"./a.js\"; | import{a}from \"./a.1a2b3c4d.js\";",
        "export * from '../b.js' | export*from '../b.1a2b3c4d.js'",
        "import \"./c.js\"; | import \"./c.1a2b3c4d.js\";",
        "await import( './d.js' ) | await import('./d.1a2b3c4d.js')",
        "say(\"import './e.js'\") | say(\"import './e.js'\")",
        "import f from \"f.js\"; | import f from \"f.js\";",
        "from = \"./g.js\" | from=\"./g.js\"",
      })
  void whatIsImportedGetsItsPublishedName(String script, String expected) {
    assertThat(finished(script))
        .isEqualTo(expected.replace("export*", "export *").replace("*from", "* from"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const a=\"// no  comment\";",
        "const b=`a\n  // kept ${`in  ${\"}\"}`}  \n`;",
        "const c=/[/\"'`]  \\/\\//;",
        "d=e / f / g",
        "h=i++ / 2",
        "return /  x/",
        "x\n++y",
        "a+ +b- -c",
        "i++ +j",
        "a< !b",
        "/*! licence */\nrun()",
        "\"unterminated",
        "`unterminated ${a",
        "/* unterminated",
      })
  void meaningStays(String script) {
    assertThat(finished(script)).isEqualTo(script);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~// a\n  const b = 1; // c\n\n  /* d */ e ( )~ | ~const b=1;e()~",
        "~a = b\n\n  c()~ | ~a=b\nc()~",
        "~if (a) {\n  b;\n}\nc~ | ~if(a){b;}\nc~",
        "~return /* a\n */ 1~ | ~return\n1~",
        "~a + b - 1 < c % 2~ | ~a+b-1<c%2~",
        "~a(\n  b,\n  c,\n)~ | ~a(b,c)~",
      })
  void commentsAndSpacesGo(String script, String expected) {
    assertThat(finished(script)).isEqualTo(expected);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void longAndDeepOnesEnd() {
    finished("/".repeat(200_000));
    finished("a /".repeat(100_000));
    finished("\"".repeat(200_000));
    finished("/*".repeat(200_000));
  }
}
