def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Using the MultiThreadedBuilder implementation with a thread count of 2')
assert !log.contains('[WARNING]')
def page = { module -> new File(basedir, "$module/site/en/2017/10/18/raqqa/index.html").getText('UTF-8') }
assert page('north').contains('Life returns to the markets of the north')
assert page('south').contains('Life returns to the markets of Raqqa')
true
