package org.mujaz.theme;

import org.mujaz.model.Language;
import org.mujaz.view.Html;

/** The body of an article, as the Markdown of a sample story becomes HTML. */
final class SampleProse {
  private SampleProse() {}

  static Html in(Language language) {
    return new Html(language == Language.ARABIC ? ARABIC : ENGLISH);
  }

  private static final String ARABIC =
      """
      <p>انطلقت أول رحلة ترام في مرسى النورس عند الساعة 5:40 من صباح الجمعة، وعلى متنها عمال الوردية الأولى في الميناء وممرضات في طريقهن إلى المستشفى وعشرات ممن أرادوا أن يقولوا يومًا إنهم كانوا هناك. وبعد 34 دقيقة توقفت العربات أمام بوابة الجامعة، قبل موعدها بدقيقة واحدة.<sup><a href="#fn-1" id="fnref-1">1</a></sup></p>
      <p>وتعثر المشروع مرتين، قبل أن ينقذه <a href="/x/">قرض إقليمي</a> مطلع العام الماضي. وكتب المهندسون برنامج الإشارات بلغة <bdi dir="ltr" lang="en">C++</bdi> ونشرته شركة <bdi dir="ltr" lang="en">Harbour Signals Ltd.</bdi> على الإنترنت.</p>
      <blockquote>
      <p>لم نبنِ خطًا للسياح. بنيناه لمن يقضي ساعتين من يومه واقفًا في انتظار حافلة.</p>
      </blockquote>
      <h2 id="a">كم سيدفع الركاب؟</h2>
      <p>الركوب مجاني حتى 31 ديسمبر. وبعد ذلك تسري الأسعار الآتية، وهي <strong>بالدرهم</strong>:</p>
      <div class="table" tabindex="0">
      <table>
      <thead>
      <tr><th>الفئة</th><th class="end">رحلة واحدة</th><th class="end">اشتراك شهري</th></tr>
      </thead>
      <tbody>
      <tr><td>البالغون</td><td class="end">3</td><td class="end">90</td></tr>
      <tr><td>من تجاوزوا الستين</td><td class="end">مجانًا</td><td class="end">مجانًا</td></tr>
      </tbody>
      </table>
      </div>
      <ul>
      <li>كل ثماني دقائق في ساعات الذروة</li>
      <li>كل ربع ساعة في بقية اليوم</li>
      </ul>
      <div class="footnotes" role="doc-endnotes">
      <ol>
      <li id="fn-1"><p>بحسب جدول هيئة النقل. <a href="#fnref-1" role="doc-backlink">↩</a></p></li>
      </ol>
      </div>
      """;

  private static final String ENGLISH =
      """
      <p>The first tram in Marsa al-Nawras left the old port at 5.40am on Friday carrying dockers on the early shift, nurses on their way to the general hospital and several dozen people who simply wanted to be able to say they had been there. It drew up at the university gates 34 minutes later, a minute ahead of time.<sup><a href="#fn-1" id="fnref-1">1</a></sup></p>
      <p>The bus used to take more than an hour. Work stopped once when builders came upon an old sea wall (<bdi dir="rtl" lang="ar">السور البحري</bdi>), and again until <a href="/x/">a regional loan</a> rescued the project.</p>
      <blockquote>
      <p>We didn’t build this for tourists. We built it for people who spend two hours of every day standing at a bus stop.</p>
      </blockquote>
      <h2 id="a">What it will cost</h2>
      <p>Nobody pays until 31 December. After that, fares in <strong>dirhams</strong> will be as follows:</p>
      <div class="table" tabindex="0">
      <table>
      <thead>
      <tr><th>Passenger</th><th class="end">Single</th><th class="end">Monthly pass</th></tr>
      </thead>
      <tbody>
      <tr><td>Adults</td><td class="end">3</td><td class="end">90</td></tr>
      <tr><td>Disabled people and companions</td><td class="end">free</td><td class="end">free</td></tr>
      </tbody>
      </table>
      </div>
      <ul>
      <li>every eight minutes at peak times</li>
      <li>every quarter of an hour for the rest of the day</li>
      </ul>
      <div class="footnotes" role="doc-endnotes">
      <ol>
      <li id="fn-1"><p>By the timetable of the transport authority. <a href="#fnref-1" role="doc-backlink">↩</a></p></li>
      </ol>
      </div>
      """;
}
