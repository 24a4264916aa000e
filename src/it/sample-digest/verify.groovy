// Not a project of its own: the checkout itself, after install. See the execution "sample-digest" in pom.xml.
def site = new File(basedir, '../../../site')
assert new File(site, 'index.html').isFile()
// The native library of WebP is found by Maven's class loader too.
def media = new File(site, 'assets/media').list()
assert media.any { it.endsWith('.webp') }
assert media.any { it.endsWith('.jpg') }
true
