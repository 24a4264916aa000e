def site = new File(basedir, 'target/public')
def page = { new File(site, it).getText('UTF-8') }
assert page('en/2017/10/18/raqqa/index.html').contains('Life returns to the markets of Raqqa')
assert page('robots.txt').startsWith('# The harbour is open to all.\n')
assert page('CNAME') == 'harbour.example\n'
assert !new File(basedir, 'site').exists()
true
