def log = new File(basedir, 'build.log').getText('UTF-8')
def text = { new File(basedir, it).getText('UTF-8') }

// The project that init made builds at once, with nothing to report, and again after what new made.
assert log.contains('[INFO] made: pom.xml')
assert text('pom.xml').contains('<artifactId>first-project</artifactId>')
assert text('content/site.yaml').contains('en: Harbour News')
def published = log.readLines().findAll { it.startsWith('[INFO] published ') }
assert published.size() == 2
assert !log.contains('[WARNING]')
assert text('site/en/index.html').contains('Harbour News')
assert text('site/ar/index.html').contains('أخبار الميناء')

// A story, and not over it another one.
def story = 'content/stories/2025/2025-03-09-first-tram-reaches-the-harbour/'
assert log.contains('[INFO] made: ' + story + 'en.md; ')
assert log.contains('there is a story «2025-03-09-first-tram-reaches-the-harbour» already')
assert text(story + 'en.md').startsWith('---\ntitle: First tram reaches the harbour\nsection: culture\n')

// Its translation, which the ledger knows.
assert log.contains('[INFO] made: ' + story + 'ar.md; ')
assert text(story + 'ar.md') =~ /\nمترجم عن: en@[0-9a-f]{8}-/
assert log =~ /\[INFO\] translations: 0 stale, 1 missing, 0 orphaned, 0 untracked, 2 current/

// What editors complete, with the sections of this site.
assert log.contains('[INFO] made: .mujaz/story.schema.json')
def schema = new groovy.json.JsonSlurper().parse(new File(basedir, '.mujaz/story.schema.json'), 'UTF-8')
assert schema.properties.section.anyOf[0].enum.containsAll(['culture', 'science'])

// Nobody is asked in batch mode, and nothing is written over.
assert log.contains('a story needs a headline: -Dtitle=')
assert log.contains('nothing was made, because these are there already: pom.xml, .mvn/jvm.config, ')
assert !(log =~ /(?m)^\s+at /)
true
