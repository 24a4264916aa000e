def page = new File(basedir, '../../../src/site/markdown/translations.md').getText('UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

// The line that the page shows is in the file, and the output that it shows in the log.
def line = (page =~ /(?m)^translationOf: .*$/)[0]
def lines = new File(basedir, 'content/stories/2026-11-20-ferry/en.md').readLines('UTF-8')
assert lines[4] == line
assert lines[5] == '---'
assert log.contains('[INFO] recorded: content/stories/2026-11-20-ferry/en.md is up to date with its original')
assert log.contains('[INFO] translations: 0 stale, 0 missing, 0 orphaned, 0 untracked, 1 current')
assert log.contains('[INFO] published ')

def ledger = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/translations.json'), 'UTF-8')
assert ledger.counts.current == 1
assert line.startsWith('translationOf: ar@' + ledger.stories[0].versions.ar.revision + '-')

assert log.contains('[ERROR] there is no story «2026-11-20-fery»; did you mean «2026-11-20-ferry»?')
assert log.contains('nothing was recorded')
// JGit finds its logging in Maven.
assert !log.contains('SLF4J')
true
