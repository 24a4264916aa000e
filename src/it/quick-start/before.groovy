// Writes every file that the README shows, but for the POM, which is this project's own.
def readme = new File(basedir, '../../../README.md').getText('UTF-8')
def file = ~/(?m)^`([^`\n]+)`\n\n```\w+\n([\s\S]*?)^```$/
def names = []
readme.eachMatch(file) { all, name, text ->
    names << name
    if (name != 'pom.xml') {
        def target = new File(basedir, name)
        target.parentFile.mkdirs()
        target.setText(text, 'UTF-8')
    }
}
assert names.size() == 5
true
