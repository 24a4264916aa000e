// Writes the first two files of the story in translations.md, and its settings.
def page = new File(basedir, '../../../src/site/markdown/translations.md').getText('UTF-8')
def names = []
page.eachMatch(~/(?m)^`([^`\n]+)`\n\n```(?:yaml|markdown)\n([\s\S]*?)^```$/) { all, name, text ->
    names << name
    def target = new File(basedir, name)
    target.parentFile.mkdirs()
    target.setText(text, 'UTF-8')
}
assert names.size() == 3
true
