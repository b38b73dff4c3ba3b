#!/bin/sh
# SPDX-License-Identifier: MIT
# test-quickstart.sh - quickstart itself, around a small project that stands in
# for this one: what it runs again, and what it says

. "${srcdir:-.}/tests/testing.sh"

mkdir "$scratch/bin" "$scratch/project" || exit
PATH=$scratch/bin:$PATH
# Nothing is installed on the machine, wherever this runs: every package and
# every program is there.
for program in apt-get autoconf automake autopoint msgfmt pkg-config; do
  printf '#!/bin/sh\n' >"$scratch/bin/$program"
done
printf '#!/bin/sh\necho install ok installed\n' >"$scratch/bin/dpkg-query"
printf '#!/bin/sh\nrm -f stale\n' >"$scratch/bin/ldconfig"
printf '#!/bin/sh\ncat "$(dirname "$0")/user"\n' >"$scratch/bin/id"
echo 1000 >"$scratch/bin/user"
chmod +x "$scratch/bin"/*

# A configure that takes a prefix, and a program that has it in it, and that
# does not start while there is a file `stale'.
cd "$scratch/project" || exit
cp "$srcdir/quickstart" .
: >configure.ac
cat >configure <<'END'
#!/bin/sh
prefix=/usr/local
[ $# = 0 ] || prefix=${1#--prefix=}
sed "s|@prefix@|$prefix|" ../Makefile.in >Makefile
END
chmod +x configure
cat >Makefile.in <<'END'
httpstatus:
	printf '#!/bin/sh\n[ ! -e stale ] || exit 127\n' >$@
	echo 'echo "@prefix@ $$*"' >>$@
	chmod +x $@
	touch made
	echo 'mkcatalog: xx: not offered yet' >&2
clean:
	rm -f httpstatus
install:
	mkdir -p @prefix@/bin
	cp httpstatus @prefix@/bin
END

# quickstart ARGUMENT...: what it says, and its exit status.
quickstart ()
{
  ./quickstart "$@" >"$scratch/out" 2>"$scratch/err"
  status=$?
}

# succeeds ARGUMENT...
succeeds ()
{
  quickstart "$@"
  expect "quickstart $*: the exit status" "$status" 0
  expect "quickstart $*: the errors" "$(cat "$scratch/err")" ''
}

# What was built for one prefix is built again for another, and only then.
succeeds
expect 'what the program says' "$(build/httpstatus --version)" \
  '/usr/local --version'
expect 'what the build says' "$(head -n 1 "$scratch/out")" \
  'mkcatalog: xx: not offered yet'
rm build/made
succeeds
[ ! -e build/made ] || fail 'builds again what is there'
grep -q mkcatalog "$scratch/out" && fail 'says what another build said'
for prefix in "$scratch/one" "$scratch/two"; do
  succeeds install --prefix "$prefix"
  expect "the program in $prefix" "$("$prefix/bin/httpstatus" --version)" \
    "$prefix --version"
done

# The dynamic linker's cache: refreshed where that can be done, else named.
touch stale
quickstart install --prefix "$scratch/two"
expect 'a command that does not start: the exit status' "$status" 1
expect 'a command that does not start' "$(cat "$scratch/err")" "quickstart: \
installed, but $scratch/two/bin/httpstatus does not start; where it does not \
find the library, run: sudo ldconfig"
echo 0 >"$scratch/bin/user"
succeeds install --prefix "$scratch/two"
[ ! -e stale ] || fail 'root did not run ldconfig'

# A build in the source directory is in the way.
touch config.status
for command in '' check install 'translate uk'; do
  # shellcheck disable=SC2086 # words
  quickstart $command
  expect "configured in the source, $command: the exit status" "$status" 1
  expect "configured in the source, $command" "$(cat "$scratch/err")" \
    "quickstart: this directory itself is configured, so build/ cannot be; \
run: make distclean"
done
rm config.status

finish
