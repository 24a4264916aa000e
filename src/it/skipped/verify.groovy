def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Mujaz is skipped (mujaz.skip)')
assert !new File(basedir, 'site').exists()
assert !new File(basedir, '.site-staging').exists()
true
