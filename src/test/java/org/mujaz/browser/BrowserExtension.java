package org.mujaz.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts a browser for a test class, hands it to the tests, and ends it after the last one. */
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
    // The store closes what it holds when the class is done.
    context.getStore(NAMESPACE).put(Browser.class, Browser.start(found));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Browser browser = context.getStore(NAMESPACE).get(Browser.class, Browser.class);
    if (browser == null) {
      throw new IllegalStateException("no browser was started");
    }
    return browser;
  }
}
