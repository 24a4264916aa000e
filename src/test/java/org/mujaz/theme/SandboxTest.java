package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No template reaches a Java class, a method, a system property or a file outside of the theme. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SandboxTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path project;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/etc')}",
        "${'freemarker.template.utility.JythonRuntime'?new()}",
        "${'freemarker.template.utility.StandardCompress'?new()}",
        "<#assign x = '\"freemarker.template.utility.Execute\"?new()'?eval>${x('id')}",
        "<@('<#assign x=\"freemarker.template.utility.Execute\"?new()>'?interpret) />",
        "${'freemarker.ext.beans.BeansWrapper'?new()}",
        "${'freemarker.core.Configurable'?new()}",
        "${'java.lang.ProcessBuilder'?new('id')}",
        "${'org.mujaz.theme.Theme'?new()}",
        "<#attempt>${'freemarker.template.utility.Execute'?new()('id')}<#recover>${.error}${x}</#attempt>",
        "<#assign f = 'freemarker.template.utility.'><#assign x = (f + 'Execute')?new()>",
        "${sitemap?api.class}",
        "${sitemap?api.getClass().forName('java.lang.Runtime')}",
        "${sitemap.class}",
        "${sitemap.getClass()}",
        "${msg?api}",
        "${msg.class}",
        "${msg.words}",
        "${asset.rendering}",
        "${.data_model.class}",
        "${.data_model.page}",
        "${.main.class}",
        "${class}",
        "${getClass()}",
        "${statics['java.lang.System'].getenv()}",
        "${Session}",
        "<#include '/etc/passwd'>",
        "<#include 'file:///etc/passwd'>",
        "<#include '../../../../../../etc/passwd'>",
        "<#include '../theme.yaml'>",
        "<#include 'classpath:org/mujaz/problem/messages_en.properties'>",
        "<#include 'secret.txt'>",
        "<#include '*/secret.txt'>",
        "<#include '/*/../theme.yaml'>",
        "<#include '%2e%2e/%2e%2e/theme.yaml'>",
        "<#include '..\\\\..\\\\secret.txt'>",
        "<#include 'jar:file:/x.jar!/secret.txt'>",
        "<#include 'https://a.example/x'>",
        "<#import '/../../own/messages/ar.properties' as x>",
        "${.get_optional_template('/etc/passwd').include()}",
        "<#setting object_wrapper='x'>",
        "<#setting api_builtin_enabled=true>"
      })
  void noTemplateGetsOut(String escape) {
    TestTheme theme =
        new TestTheme(project)
            .file("own/templates/robots.ftlt", "User-agent: *\n" + escape)
            .file("own/templates/secret.txt", "not a template");
    assertThat(theme.load("own").flatMap(loaded -> theme.render(loaded, "robots.ftlt"))).isEmpty();
    assertThat(theme.report())
        .anySatisfy(line -> assertThat(line).startsWith("themes/own/templates/robots.ftlt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#macro again><@again/></#macro><@again/>",
        "<#function again><#return again()></#function>${again()}",
        "<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>",
        "<#assign x = '<#assign y = x?interpret><@y/>'><#assign y = x?interpret><@y/>",
        "<#include 'robots.ftlt'>"
      })
  void whatCallsItselfWithoutEndIsAProblem(String endless) {
    TestTheme theme = new TestTheme(project).file("own/templates/robots.ftlt", endless);
    assertThat(theme.render("robots.ftlt")).isEmpty();
    assertThat(theme.report().get(0)).contains("a macro calls itself without end");
  }
}
