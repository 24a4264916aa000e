def log = new File(basedir, 'build.log').getText('UTF-8')
def english = 'content/stories/2017-10-18-raqqa/en.md'

def report = log.readLines().findAll { it.startsWith('[ERROR] ') || it.startsWith('[WARNING] ') }
assert report.takeWhile { !it.contains('Failed to execute goal') } == [
    "[ERROR] $english:3:1: error: unknown key «secton» [unknown-key]",
    '[ERROR]     secton: politics',
    '[ERROR]     help: did you mean «section»?',
    "[ERROR] $english:4:7: error: «18 Octember 2017» is not a date [invalid-date]",
    '[ERROR]     date: 18 Octember 2017',
    '[ERROR]     help: write 2017-10-18, 2017-10-18T09:30:00+04:00, or 18 أكتوبر 2017',
    "[ERROR] $english:6:69: error: «../2017-10-19-oil/en.md» leads to nothing [broken-link]",
    '[ERROR]     The shops opened their doors yesterday morning. See [the oil story](../2017-10-19-oil/en.md).',
    '[ERROR]     help: link to a content file such as ../2017-10-19-oil/ar.md, or to an id such as story:2017-10-19-oil',
]
assert report.any { it.startsWith('[ERROR] Failed to execute goal org.mujaz:mujaz-maven-plugin:') &&
        it.endsWith(': 3 errors; site/ is unchanged -> [Help 1]') }
assert !log.contains('\tat ')

// The second build of the same project, with -Dmujaz.language=ar.
assert log.contains("[ERROR] \u2066$english:3:1\u2069: \u2067خطأ: مفتاح غير معروف «\u2066secton\u2069»\u2069 [unknown-key]")
assert log.contains(': \u20673 أخطاء؛ ولم يتغير شيء في المجلد \u2066site\u2069\u2069 -> [Help 1]')

def found = [:]
def site = new File(basedir, 'site')
site.eachFileRecurse(groovy.io.FileType.FILES) { found[site.toPath().relativize(it.toPath()).toString().replace('\\', '/')] = it }
assert found.keySet() == ['index.html', 'ar/2017/10/18/gone/index.html', '.mujaz-files', 'CNAME'] as Set
assert found.values().every { it.lastModified() == 1508284800000L }
assert found['index.html'].getText('UTF-8') == 'the last good front'
assert !new File(basedir, '.site-staging').exists()
true
