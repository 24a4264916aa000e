def readme = new File(basedir, '../../../README.md').getText('UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

// The line that the README shows, but for the time.
def shown = (readme =~ /(?m)^\[INFO\] published .*$/)[0]
def published = log.readLines().findAll { it.startsWith('[INFO] published ') }*.replaceFirst(/\d+\.\d s/, 'TIME')
assert published[0] == shown.replaceFirst(/\d+\.\d s/, 'TIME')
assert published[1].contains('(nothing changed)')
assert !log.contains('[WARNING]')
true
