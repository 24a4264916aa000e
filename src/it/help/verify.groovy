def log = new File(basedir, 'build.log').text
assert log.contains('mujaz:generate')
['contentDirectory', 'themesDirectory', 'outputDirectory', 'skip', 'warningsAsErrors', 'clock', 'threads'].each { name ->
    // A parameter, its default where it has one, a sentence, and its property.
    assert log =~ /(?s)    $name( \(Default: [^)]+\))?\R      [A-Z][^\n]+\.\R(      Required: Yes\R)?      User property: mujaz\.$name\R/
}
['failOn', 'current', 'from', 'json', 'all', 'title', 'lang', 'section', 'date', 'slug', 'translate', 'folder', 'titleAr', 'titleEn', 'url',
 'groupId', 'artifactId', 'timeZone', 'sarif', 'junit', 'nextPublish', 'classifier', 'compress',
 'format', 'uploads', 'network', 'dryRun', 'externalLinks', 'linkLimit',
 'linkTimeout', 'privateAddresses', 'since', 'limit', 'hub', 'port', 'address', 'editor'].each { name ->
    assert log =~ /(?s)    $name( \(Default: [^)]+\))?\R      [A-Z][^\n]+\.\R      User property: mujaz\.$name\R/
}
assert log.contains('mujaz:check')
assert log.contains('mujaz:notify')
assert log.contains('mujaz:package')
assert log.contains('mujaz:schedule')
assert log.contains('mujaz:translations')
assert log.contains('mujaz:init')
assert log.contains('mujaz:new')
assert log.contains('mujaz:schema')
assert log.contains('mujaz:import')
assert log.contains('mujaz:serve')
// What a publisher cannot set is not listed.
assert !log.contains('baseDirectory')
assert !log.contains('workDirectory')
assert !log.contains('outputTimestamp (')
true
