def calls = new File(basedir, 'ide.log').readLines('UTF-8')
def story = 'content/stories/2017-10-18-raqqa'

// Each run of a goal: first whatever may have a marker loses it, in any order.
def runs = []
calls.each { it.startsWith('-- ') ? runs << [it] : runs.last() << it }
def removed = ['pom.xml', 'content', 'content/site.yaml', 'content/stories', story, "$story/ar.md", "$story/en.md"]
        .collect { "removeMessages $it".toString() } as Set
def rest = { run -> run.findAll { !it.startsWith('removeMessages ') } }
assert runs.size() == 3
assert runs[0].findAll { it.startsWith('removeMessages ') } as Set == removed
assert runs[1].findAll { it.startsWith('removeMessages ') } as Set == removed

// The mistakes, as markers with the words of the report, that stand for the failure.
assert rest(runs[0]) == [
    '-- generate',
    "mark $story/en.md:3:1 2 unknown key «secton» [unknown-key] · help: did you mean «section»?" +
            ' (2 errors; site/ is unchanged)',
    "mark $story/en.md:5:69 2 «../2017-10-19-oil/en.md» leads to nothing [broken-link]" +
            ' · help: link to a content file such as ../2017-10-19-oil/ar.md, or to an id such as story:2017-10-19-oil' +
            ' (2 errors; site/ is unchanged)',
]*.toString()

// Mended, they are gone, and the IDE looks at the new site.
assert rest(runs[1]) == ['-- generate', 'refresh site']
assert new File(basedir, 'site/en/2017/10/18/raqqa/index.html').file

// Nothing has changed since.
assert runs[2] == ['-- generate']

// Nothing is told twice: the log has what a command line has.
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('unknown key «secton»') == 1
assert log.count('leads to nothing') == 1
assert log.count('] published ') == 1
assert log.count('[INFO] nothing has changed since the last build in this IDE, so there is nothing to do') == 1
true
