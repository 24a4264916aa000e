package org.mujaz.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one browser for all tests, hands it to them, and ends it after the last one. */
final class BrowserExtension implements ExecutionCondition, BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.find().isPresent() || "true".equals(System.getenv("CI"))
        ? ConditionEvaluationResult.enabled("a browser is there, or has to be")
        : ConditionEvaluationResult.disabled(Chromium.MISSING);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Chromium.Found found =
        Chromium.find()
            .orElseThrow(() -> new IllegalStateException("CI=true, but " + Chromium.MISSING));
    // The store of the root closes what it holds after the last class.
    Browser browser =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Browser.class, key -> Browser.start(found), Browser.class);
    browser.reset();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Browser browser = context.getRoot().getStore(NAMESPACE).get(Browser.class, Browser.class);
    if (browser == null) {
      throw new IllegalStateException("no browser was started");
    }
    return browser;
  }
}
