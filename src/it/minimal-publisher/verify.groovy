def log = new File(basedir, 'build.log').getText('UTF-8')
def site = new File(basedir, 'site')
def page = { new File(site, it).getText('UTF-8') }

// In the lifecycle first, alone then: the same bytes, so nothing is written twice.
def first = (log =~ /\[INFO\] published (\d+) files \((\d+) new\) in /)
assert first.find()
assert first.group(1) == first.group(2)
assert log =~ /\[INFO\] published ${first.group(1)} files \(nothing changed\) in /
assert !log.contains('[WARNING]')

assert page('ar/2017/10/18/raqqa/index.html') =~ /<html[^>]* lang="ar"[^>]* dir="rtl"/
assert page('ar/2017/10/18/raqqa/index.html').contains('فتحت المتاجر أبوابها صباح أمس.')
assert page('en/2017/10/18/raqqa/index.html') =~ /<html[^>]* lang="en"[^>]* dir="ltr"/
assert page('en/2017/10/18/raqqa/index.html').contains('The shops opened their doors yesterday morning.')
['index.html', 'ar/index.html', 'en/index.html', 'ar/2017/10/18/index.html', 'ar/sections/politics/index.html',
 'en/feed.xml', 'en/feed.atom', 'en/feed.json', 'sitemap.xml', 'robots.txt', '404.html'].each { name ->
    assert page(name).length() > 0
}
assert page('CNAME') == 'harbour.example\n'
assert !new File(basedir, '.site-staging').exists()
true
