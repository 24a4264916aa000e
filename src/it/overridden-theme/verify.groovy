def site = new File(basedir, 'site')
def page = { new File(site, it).getText('UTF-8') }

// Its own files in place of the built-in ones …
assert page('robots.txt') == '# The harbour is open to all.\nUser-agent: *\nAllow: /\nSitemap: https://harbour.example/sitemap.xml\n'
def article = page('en/2017/10/18/raqqa/index.html')
assert article.contains('Skip to the quay')
def style = (article =~ /href="\/(assets\/[^"]+\.css)"/)
assert style.find()
assert page(style.group(1)) =~ /border-block-start: ?2px solid #0a0b0c/
// … and the built-in ones for the rest.
assert article.contains('Life returns to the markets of Raqqa')
assert !page('ar/2017/10/18/raqqa/index.html').contains('Skip to the quay')
assert page('404.html').contains('<h1')
true
