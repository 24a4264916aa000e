// Goes the way that tour.md goes: each command by a real Maven, each edit as the page shows it, each output compared with the log.
import java.util.concurrent.TimeUnit

def NOW = '-Dmujaz.clock=2026-11-22T06:00:00Z'
def SECONDS = 180
def page = new File(basedir, '../../../src/site/markdown/tour.md').getText('UTF-8')
def text = { new File(basedir, it).getText('UTF-8') }
def windows = System.getProperty('os.name').startsWith('Windows')
def buildLog = new File(basedir, 'build.log')

// ---- Maven ----
def start = { List<String> arguments ->
    def command = [System.getProperty('maven.home') + (windows ? '/bin/mvn.cmd' : '/bin/mvn'), '-B',
                   '-s', new File(basedir, '../interpolated-settings.xml').canonicalPath,
                   '-Dmaven.repo.local=' + localRepositoryPath, NOW,
                   '-Dproject.build.outputTimestamp=2026-11-22T06:00:00Z'] + arguments
    def builder = new ProcessBuilder(command*.toString()).directory(basedir).redirectErrorStream(true)
    builder.environment() << [JAVA_HOME: System.getProperty('java.home'), LC_ALL: 'C.UTF-8']
    buildLog.append("\n\$ mvn ${arguments.join(' ')}\n", 'UTF-8')
    builder.start()
}
// Times vary, sizes depend on the zlib, and a terminal would be coloured.
def plain = { String line -> line.replaceAll(/\u001b\[[0-9;]*m/, '').replaceAll(/ in \d+\.\d s/, ' in 1.2 s').replaceAll(/\d+\.\d MB/, '0.6 MB') }
def stop = { Process process ->
    process.descendants().each { it.destroy() }
    process.destroy()
}
def maven = { List<String> arguments, boolean succeeds ->
    def process = start(arguments)
    def output = process.inputStream.getText('UTF-8')
    buildLog.append(output, 'UTF-8')
    assert process.waitFor(SECONDS, TimeUnit.SECONDS)
    assert (process.exitValue() == 0) == succeeds : "mvn $arguments:\n$output"
    assert !(output =~ /(?m)^\s+at [\w.]+\(/)
    output.readLines().collect(plain)
}

// ---- The preview: found by the address that it prints, looked at, ended at once ----
def preview = { List<String> arguments ->
    def process = start(arguments + '-Dmujaz.port=0')
    def lines = Collections.synchronizedList([])
    Thread.start {
        try {
            process.inputStream.eachLine('UTF-8') { lines << plain(it); buildLog.append(it + '\n', 'UTF-8') }
        } catch (IOException ended) {
            buildLog.append("(${ended.message})\n", 'UTF-8')
        }
    }
    def shown = { String words -> lines.toList().find { it.contains(words) } }
    try {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS)
        while (!shown('read in ')) {
            assert process.alive && System.nanoTime() < end : lines.join('\n')
            sleep(50)
        }
        def address = (shown('Preview: ') =~ /http:\S+/)[0]
        def draft = new URL(address + 'en/2026/12/01/first-tram-reaches-the-harbour/').getText('UTF-8')
        assert draft.contains('First tram reaches the harbour')
        assert draft.contains('Draft: not published')
        assert new URL(address + 'ar/').getText('UTF-8').contains('dir="rtl"')
    } finally {
        stop(process)
    }
    assert process.waitFor(5, TimeUnit.SECONDS)
    assert !new File(basedir, 'site/en/2026/12').exists()
    // On the page, it had the usual port.
    lines.collect { it.replaceAll(/localhost:\d+/, 'localhost:8080') }
}

// ---- The page ----
def goals = new TreeSet()
def run = { String command ->
    def arguments = (command =~ /(?:[^\s"]|"[^"]*")+/).collect { it.replace('"', '') }
    assert arguments.remove(0) == 'mvn'
    goals.addAll(arguments.findAll { it.contains('mujaz') && it.contains(':') && !it.startsWith('-') }.collect { it.replaceAll(/.*:/, '') })
    arguments.contains('mujaz:serve') ? preview(arguments) : maven(arguments, true)
}
def change = { String name, String difference ->
    def file = new File(basedir, name)
    def lines = file.readLines('UTF-8')
    int at = 0
    difference.readLines().each {
        def words = it.drop(2)
        if (it.startsWith('-')) {
            at = lines.indexOf(words)
            assert at >= 0 : "$name has no line «$words»"
            lines.remove(at)
        } else {
            lines.add(at++, words)
        }
    }
    file.setText(lines.join('\n') + '\n', 'UTF-8')
}
// The lines of the page are among those of the log, in their order.
def compare = { List<String> shown, List<String> output ->
    int at = -1
    shown.each { line ->
        def after = output.subList(at + 1, output.size())
        assert after.contains(line) : "«$line» is not among\n${after.join('\n')}"
        at += 1 + after.indexOf(line)
    }
}

// The first command was the invoker's own, which asks for what the page says.
def output = buildLog.readLines('UTF-8').collect(plain)
def first = (page =~ /(?m)^mvn \S+:init (.*)$/)[0][1]
def properties = new Properties()
new File(basedir, 'invoker.properties').withReader('UTF-8') { properties.load(it) }
assert properties['invoker.goals'].endsWith(":init $first $NOW")
assert output.contains('[INFO] made: pom.xml')

def label = ''
(page =~ /(?m)^`([^`\n]+)`$|^```(\w+)\n([\s\S]*?)^```$/).each { all, name, info, block ->
    switch (info) {
        case null: label = name; break
        case 'shell': output = block.readLines().findAll { !it.endsWith(first) }.collect(run).last(); break
        case 'console': compare(block.readLines(), output); break
        case 'diff': change(label, block); break
        default:
            new File(basedir, label).parentFile.mkdirs()
            new File(basedir, label).setText(block, 'UTF-8')
    }
}
assert goals + 'init' + 'package' == ['check', 'generate', 'import', 'init', 'new', 'notify', 'package', 'schedule', 'schema', 'serve',
                                      'translations'] as Set

// ---- What came of it ----
assert text('pom.xml').contains('<artifactId>harbour</artifactId>')
assert text('content/site.yaml').contains('en: Harbour News')
assert text('site/en/2026/11/20/ferry/index.html').contains('every hour from six in the morning')
assert text('site/ar/2026/11/20/ferry-ar/index.html').contains('كل ساعة من السادسة صباحًا')
assert text('site/ar/2026/11/21/oil/index.html').contains('الخليج')
assert text('site/2026/11/20/ferry/index.html').contains('/en/2026/11/20/ferry/')
assert text('site/3f9c27d1b6a84e55.txt').trim() == '3f9c27d1b6a84e55'
assert new File(basedir, 'site/assets/media').list().any { it.endsWith('.webp') }
assert text('site/_headers').contains('Content-Security-Policy: ')
def translation = text('content/stories/2026/2026-12-01-first-tram-reaches-the-harbour/ar.md')
assert translation =~ /\nمترجم عن: en@[0-9a-f]{8}-/

def zip = new java.util.zip.ZipFile(new File(basedir, 'target/harbour-1-site.zip'))
def entries = zip.entries().collect { it }
assert entries.collect { it.name }.containsAll(['.mujaz-files', 'index.html', 'ar/2026/11/21/oil/index.html'])
assert entries.every { it.timeLocal.toString() == '2026-11-22T06:00' }
zip.close()

def json = { new groovy.json.JsonSlurper().parse(new File(basedir, it), 'UTF-8') }
assert json('target/mujaz.sarif').version == '2.1.0' && json('target/mujaz.sarif').runs[0].results.isEmpty()
def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/mujaz-reports/TEST-mujaz.xml'))
assert suite.@tests.toInteger() > 10 && suite.@failures == '0'
assert json('target/schedule.json').next == '2026-12-01T02:00:00Z'
assert text('target/mujaz/next-publish').trim() == '2026-12-01T02:00:00Z'
assert json('.mujaz/story.schema.json').properties.section.anyOf[0].enum.containsAll(['culture', 'science', 'sea'])

// ---- Going it again: nothing is written over, nobody is asked, and nothing changes ----
def again = { List<String> arguments, boolean succeeds, String words ->
    assert maven(arguments, succeeds).any { it.contains(words) }
}
again(['mujaz:import', '-Dmujaz.from=export.xml'], true, 'nothing to import into content/')
again(['generate-resources', '-Dmujaz.warningsAsErrors'], true, '(nothing changed)')
again(['mujaz:new', '-Dtitle=First tram reaches the harbour', '-Dlang=en', '-Ddate=2026-12-01'], false,
      'there is a story «2026-12-01-first-tram-reaches-the-harbour» already')
again(['mujaz:new'], false, 'a story needs a headline: -Dtitle=')
again([properties['invoker.goals'].replaceAll(/ .*/, '').replace('${project.groupId}', 'org.mujaz')
           .replace('${project.artifactId}', 'mujaz-maven-plugin').replaceAll(/\$\{project.version\}/, (page =~ /mujaz-maven-plugin:(\S+):init/)[0][1])],
      false, 'nothing was made, because these are there already: pom.xml, .mvn/jvm.config, ')
again(['mujaz:notify'], true, 'nobody was told before, so nobody is told now')
true
