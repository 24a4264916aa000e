// Not a project of its own: the checkout itself, after install. See the execution "sample-digest" in pom.xml.
def site = new File(basedir, '../../../site')
assert new File(site, 'index.html').isFile()
true
