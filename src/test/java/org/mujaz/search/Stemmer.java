package org.mujaz.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What others make of a word: one stem. */
enum Stemmer {
  /** Lucene's analyzer for Arabic (light10) and the Porter stemmer of its analyzer for English. */
  LUCENE("Lucene") {
    @Override
    TokenStream stems(TokenStream words, boolean arabic) {
      return arabic
          ? new ArabicStemFilter(new ArabicNormalizationFilter(words))
          : new PorterStemFilter(new EnglishPossessiveFilter(words));
    }
  },

  /** The same with the stemmer that only knows the plural. */
  MINIMAL("Lucene, minimal") {
    @Override
    TokenStream stems(TokenStream words, boolean arabic) {
      return arabic
          ? LUCENE.stems(words, true)
          : new EnglishMinimalStemFilter(new EnglishPossessiveFilter(words));
    }
  },

  /** Snowball, which most search engines without a server use. */
  SNOWBALL("Snowball") {
    @Override
    TokenStream stems(TokenStream words, boolean arabic) {
      return new SnowballFilter(words, arabic ? new ArabicStemmer() : new EnglishStemmer());
    }
  };

  private final String title;

  Stemmer(String title) {
    this.title = title;
  }

  abstract TokenStream stems(TokenStream words, boolean arabic);

  @Override
  public String toString() {
    return title;
  }

  /** Whether both words have one stem. */
  boolean meet(Pair pair) {
    return stem(pair.one(), pair.isArabic()).equals(stem(pair.other(), pair.isArabic()));
  }

  private String stem(String word, boolean arabic) {
    KeywordTokenizer tokenizer = new KeywordTokenizer();
    tokenizer.setReader(new StringReader(word));
    try (TokenStream stream =
        stems(new DecimalDigitFilter(new LowerCaseFilter(tokenizer)), arabic)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      stream.incrementToken();
      return term.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
