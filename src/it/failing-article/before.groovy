// The site as the last good build left it.
def site = new File(basedir, 'site')
['index.html': 'the last good front', 'ar/2017/10/18/gone/index.html': 'a story that is gone',
 '.mujaz-files': 'ar/2017/10/18/gone/index.html\nindex.html\n', 'CNAME': 'harbour.example\n'].each { name, text ->
    def file = new File(site, name)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
    assert file.setLastModified(1508284800000L)
}
true
