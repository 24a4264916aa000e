def log = new File(basedir, 'build.log').getText('UTF-8')

// The site as a zip, with the time of the POM.
def zip = new java.util.zip.ZipFile(new File(basedir, 'target/after-the-build-1-site.zip'))
def entries = zip.entries().collect { it }
assert entries.collect { it.name }.containsAll(['.mujaz-files', 'index.html', 'ar/2026/11/20/ferry/index.html'])
assert entries.every { it.timeLocal.toString() == '2026-11-22T06:00' }
zip.close()
assert log.contains('into after-the-build-1-site.zip, attached to the project with the classifier site')

assert log.contains('nothing keeps the site from being published: 4 files, 1 story, 1 in Arabic, 1 in English; left out: 1 scheduled')
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/mujaz.sarif'), 'UTF-8')
assert sarif.version == '2.1.0' && sarif.runs[0].results.isEmpty()
def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/mujaz-reports/TEST-mujaz.xml'))
assert suite.@tests == '4' && suite.@failures == '0'

def schedule = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/schedule.json'), 'UTF-8')
assert schedule.next == '2026-11-30T20:00:00Z'
assert schedule.next == new File(basedir, 'target/mujaz/next-publish').text.trim()

assert log.contains('nobody was told before, so nobody is told now')
assert log.contains('would tell https://api.indexnow.org/indexnow of https://harbour.example/')
assert log.contains('pages more than the limit, to be told the next time')
true
