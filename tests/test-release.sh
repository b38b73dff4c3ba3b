#!/bin/sh
# SPDX-License-Identifier: MIT
# test-release.sh - each thing that a release is refused for

. "${srcdir:-.}/tests/testing.sh"

has git || skip 'git is not installed (Debian: git)'

# A clone with what tools/release reads.
clone=$scratch/clone
mkdir -p "$clone/tools" "$clone/include" "$clone/packaging/debian"
cp "$srcdir/tools/release" "$clone/tools"
cp "$srcdir/include/httpstatus.h" "$clone/include"
cp "$srcdir/configure.ac" "$clone"
sed 's/ (not yet released) / (2026-02-03) /' "$srcdir/NEWS" >"$clone/NEWS"
version=$(sed -n 's/^#define HTTPSTATUS_VERSION "\(.*\)"$/\1/p' \
  "$clone/include/httpstatus.h")
triplet=$(sed -n 's/^AC_SUBST(\[LIBRARY_VERSION\], \[\(.*\)\])$/\1/p' \
  "$clone/configure.ac")
echo "libhttpstatus ($version-1) unstable; urgency=low" \
  >"$clone/packaging/debian/changelog"
cd "$clone" || exit
HOME=$scratch
export HOME
unset GIT_DIR GIT_WORK_TREE
git -c init.defaultBranch=main init -q . || die 'git init'
git config user.name nobody
git config user.email nobody@localhost

commit ()
{
  git add -A && git commit -q -m "$1" || die "git commit: $1"
}

# The commit, as it is, is refused for WORDS alone.
expect_refusal ()
{
  commit "$1"
  said=$(tools/release --check 2>&1)
  expect "the exit status ($1)" $? 1
  expect "what is said ($1)" "$said" "release: $1"
  git reset -q --hard good
}

# edit FILE EXPRESSION: by sed.
edit ()
{
  sed "$2" "$1" >"$scratch/edited"
  ! cmp -s "$1" "$scratch/edited" || die "sed changes nothing in $1: $2"
  cp "$scratch/edited" "$1"
}

commit 'Begin'
git tag good
expect 'a good release' "$(tools/release --check 2>&1)" \
  "release: nothing stands against $version"

touch untracked
expect 'an untracked file' "$(tools/release --check 2>&1)" \
  'release: the tree is not clean: see git status'
rm untracked
echo >>NEWS
expect 'a changed file' "$(tools/release --check 2>&1)" \
  'release: the tree is not clean: see git status'
tools/release --check 2>/dev/null && fail 'a changed file is released'
git checkout -q NEWS

# Heading of another version in NEWS.
heading=$(grep "^$version (" NEWS)
edit NEWS "s/^$version (/99.0.0 (/"
expect_refusal "include/httpstatus.h is of $version, NEWS of 99.0.0"
edit NEWS "s/^$version ([0-9-]*)/$version (not yet released)/"
expect_refusal "NEWS gives $version no date, YYYY-MM-DD: $version (not yet\
 released) [$triplet]"
edit NEWS "s/^\($version .*\[\)[0-9:]*/\199:0:0/"
expect_refusal "configure.ac has the libtool triplet $triplet, NEWS [99:0:0]"
edit configure.ac 's/^AC_SUBST(\[LIBRARY_VERSION\], .*/AC_SUBST([LIBRARY_VERSION], [98:0:0])/'
expect_refusal "configure.ac has the libtool triplet 98:0:0, NEWS [$triplet]"
edit include/httpstatus.h \
  's/^#define HTTPSTATUS_VERSION_NUMBER .*/#define HTTPSTATUS_VERSION_NUMBER 0x630000/'
expect_refusal "include/httpstatus.h: $version has the number 0x630000"
edit include/httpstatus.h \
  's/^#define HTTPSTATUS_VERSION .*/#define HTTPSTATUS_VERSION "1.x.0"/'
edit NEWS "s/^$version (/1.x.0 (/"
edit packaging/debian/changelog "s/$version/1.x.0/"
commit 'no version'
tools/release --check 2>&1 | grep -qx "release: '1.x.0' is no version" ||
  fail '1.x.0 is a version'
git reset -q --hard good
edit packaging/debian/changelog "s/$version/98.0.0/"
expect_refusal "packaging/debian/changelog is of '98.0.0', not $version"
rm packaging/debian/changelog
commit 'without packages'
tools/release --check 2>/dev/null && fail 'is released without a changelog'
git reset -q --hard good

# The next one, and how its triplet may follow.
IFS=: read -r current revision age <<EOF
$triplet
EOF
major=${version%%.*}
edit include/httpstatus.h \
  "s/^\(#define HTTPSTATUS_VERSION\) .*/\1 \"$((major + 1)).0.0\"/"
edit include/httpstatus.h "s/^\(#define HTTPSTATUS_VERSION_NUMBER\) .*/\1 \
$(printf '0x%02x0000' $((major + 1)))/"
edit packaging/debian/changelog "s/$version/$((major + 1)).0.0/"
commit 'The next version'
git tag next
# follow TRIPLET: what is said of a next release with it.
follow ()
{
  edit configure.ac \
    "s/^AC_SUBST(\[LIBRARY_VERSION\], .*/AC_SUBST([LIBRARY_VERSION], [$1])/"
  {
    sed "/^$version (/,\$d" NEWS
    printf '%s (2026-03-04) [%s]\n\n' "$((major + 1)).0.0" "$1"
    echo "$heading"
  } >"$scratch/NEWS"
  cp "$scratch/NEWS" NEWS
  commit "The next version, $1"
  tools/release --check 2>&1
  git reset -q --hard next
}
for good in "$current:$((revision + 1)):$age" \
  "$((current + 1)):0:$((age + 1))" "$((current + 1)):0:0"; do
  expect "$good after $triplet" "$(follow "$good")" \
    "release: nothing stands against $((major + 1)).0.0"
done
for bad in "$((current + 1)):1:0" "$((current + 2)):0:$((age + 1))" \
  "$current:$((revision + 2)):$age"; do
  expect "$bad after $triplet" "$(follow "$bad")" \
    "release: the triplet $bad cannot follow $triplet of $version"
done

# A version that was released before.
git reset -q --hard good
git tag "v$version"
expect 'the commit of the tag' "$(tools/release --check 2>&1)" \
  "release: nothing stands against $version"
touch another
expect_refusal "the tag v$version is on another commit"

# What is no clone, such as a tarball.
rm -rf .git
expect 'no clone' "$(tools/release --check 2>&1)" 'release: this is no clone'

finish
