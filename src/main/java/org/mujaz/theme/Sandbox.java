package org.mujaz.theme;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** How FreeMarker is set up: the same on every machine, and with no way out of the theme. */
final class Sandbox {
  private Sandbox() {}

  /** A configuration that sees only {@code templates} and only views. */
  static Configuration configuration(TemplateSource templates, ViewWrapper wrapper) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(templates);
    configuration.setObjectWrapper(wrapper);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    fixFormats(configuration);
    keepErrorsQuiet(configuration);
    cacheForEver(configuration);
    return configuration;
  }

  private static void fixFormats(Configuration configuration) {
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setTabSize(1);
    configuration.setRegisteredCustomOutputFormats(
        List.of(HtmlFormat.INSTANCE, JsonFormat.INSTANCE));
    configuration.setTemplateConfigurations(
        new FirstMatchTemplateConfigurationFactory(
                byExtension("ftlj", JsonFormat.INSTANCE),
                byExtension("ftlt", PlainTextOutputFormat.INSTANCE))
            .allowNoMatch(true));
  }

  private static TemplateConfigurationFactory byExtension(String extension, OutputFormat format) {
    TemplateConfiguration chosen = new TemplateConfiguration();
    chosen.setOutputFormat(format);
    return new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher(extension), chosen);
  }

  private static void keepErrorsQuiet(Configuration configuration) {
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setAttemptExceptionReporter((exception, environment) -> {});
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
  }

  private static void cacheForEver(Configuration configuration) {
    configuration.setLocalizedLookup(false);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }
}
