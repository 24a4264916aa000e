package org.mujaz.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy of a site lets the preview's own files in, and nothing else. */
final class SecurityPolicyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "default-src 'none'; img-src 'self'"
            + "|default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'",
        "default-src 'self'"
            + "|default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'",
        "script-src 'sha256-x' https://a.example; style-src 'self'; connect-src 'none'"
            + "|script-src 'sha256-x' https://a.example 'self'; style-src 'self'; connect-src 'self'",
        "upgrade-insecure-requests; frame-ancestors 'none'"
            + "|frame-ancestors 'none'; script-src *; style-src *; connect-src *",
        "''|script-src *; style-src *; connect-src *"
      })
  void whatIsNeededIsAdded(String policy, String widened) {
    assertThat(SecurityPolicy.widened(policy)).isEqualTo(widened);
  }
}
