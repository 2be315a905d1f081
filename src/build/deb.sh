#!/usr/bin/env bash
# Packs korpu with its runtime for Debian and Ubuntu.
#
#   src/build/deb.sh HOME VERSION OUT
#
# HOME is the unpacked zip with a folder runtime, as the profile install makes it; the package goes to
# OUT. Needs dpkg-deb; without it a line is printed and nothing made, which is no error. The maintainer
# is who builds: DEBFULLNAME and DEBEMAIL name him, as for all tools of Debian.
set -eu

home=$1 version=$2 out=$3

if ! command -v dpkg-deb >/dev/null 2>&1; then
  echo "deb: dpkg-deb: not found; no Debian package is made"
  exit 0
fi

architecture=$(dpkg --print-architecture)
version=${version/-SNAPSHOT/\~snapshot}-1
maintainer="${DEBFULLNAME:-The korpu authors} <${DEBEMAIL:-korpu@localhost}>"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 022
root=$work/root
mkdir "$root"

# Whatever the modes in HOME are, these are the package's.
put() { # MODE FOLDER FILE…
  local mode=$1 folder=$root/$2
  shift 2
  mkdir -p "$folder"
  install -p -m "$mode" "$@" "$folder/"
}

tree() { # FROM FOLDER
  mkdir -p "$root/$2"
  cp -r --preserve=timestamps "$1/." "$root/$2"
  chmod -R u=rwX,go=rX "$root/$2"
}

put 755 usr/lib/korpu/bin "$home/bin/korpu"
put 644 usr/lib/korpu/lib "$home"/lib/*.jar
tree "$home/runtime" usr/lib/korpu/runtime
find "$root/usr/lib/korpu/runtime/lib" -name '*.so' -exec chmod 644 {} +
mkdir -p "$root/usr/bin"
ln -s ../lib/korpu/bin/korpu "$root/usr/bin/korpu"

documents=usr/share/doc/korpu
put 644 $documents "$home/README.md" "$home/NOTICE"
gzip -9n <"$home/CHANGES.md" >"$root/$documents/changelog.gz"
gzip -9n >"$root/$documents/changelog.Debian.gz" <<EOF
korpu ($version) unstable; urgency=medium

  * What has changed is in changelog.gz.

 -- $maintainer  $(LC_ALL=C date -u -R -r "$home/CHANGES.md")
EOF
tree "$home/sbom" $documents/sbom
tree "$home/licences" $documents/licences
for folder in tm glossary samples; do
  tree "$home/$folder" "$documents/examples/$folder"
done
cat >"$root/$documents/copyright" <<EOF
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: korpu
Comment:
 The libraries in /usr/lib/korpu/lib are named with their makers and licences in
 /usr/share/doc/korpu/NOTICE; the texts of the licences are in /usr/share/doc/korpu/licences.

Files: *
Copyright: 2026 the korpu authors
License: Apache-2.0
 On Debian systems, the full text of the Apache License 2.0 can be found in
 /usr/share/common-licenses/Apache-2.0.

Files: usr/lib/korpu/runtime/*
Copyright: Oracle and/or its affiliates and others
License: GPL-2 with Classpath exception
 The runtime is OpenJDK $(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$home/runtime/release"), unchanged but for the modules left out. Notices and
 licences of its parts are in /usr/lib/korpu/runtime/legal.
 On Debian systems, the full text of the GNU General Public License 2 can be found in
 /usr/share/common-licenses/GPL-2. The source is at https://github.com/openjdk.
EOF
chmod 644 "$root/$documents"/{changelog.gz,changelog.Debian.gz,copyright}

# Man pages and completion, where Debian has them.
share=$home/share
if [ -d "$share" ]; then
  tree "$share/man" usr/share/man
  find "$root/usr/share/man" -type f -exec gzip -9n {} +
  tree "$share/bash-completion" usr/share/bash-completion
  tree "$share/zsh/site-functions" usr/share/zsh/vendor-completions
  tree "$share/fish" usr/share/fish
fi

# What lintian would have otherwise, and why it is so.
mkdir -p "$root/usr/share/lintian/overrides"
cat >"$root/usr/share/lintian/overrides/korpu" <<'EOF'
# The runtime is that of the JDK, unchanged, so that korpu is the same on every release of Debian.
korpu: unstripped-binary-or-object [usr/lib/korpu/runtime/*]
korpu: extra-license-file [usr/lib/korpu/runtime/legal/*]
# The jars are those of the zip, byte for byte, and nobody else's.
korpu: jar-not-in-usr-share [usr/lib/korpu/*]
# Holds a dictionary.
korpu: codeless-jar [usr/lib/korpu/lib/english-pos-dict-*]
EOF
chmod 644 "$root/usr/share/lintian/overrides/korpu"

depends="libc6, libgcc-s1, libstdc++6, zlib1g"
if command -v dpkg-shlibdeps >/dev/null 2>&1; then
  mkdir "$root/debian"
  printf 'Source: korpu\n\nPackage: korpu\nArchitecture: any\n' >"$root/debian/control"
  depends=$(cd "$root" && find usr/lib/korpu/runtime -type f \( -name '*.so' -o -path '*/bin/*' \) -print0 |
    LC_ALL=C sort -z | xargs -0 dpkg-shlibdeps -lusr/lib/korpu/runtime/lib -lusr/lib/korpu/runtime/lib/server \
      -O 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
  rm -r "$root/debian"
fi

mkdir -m 755 "$root/DEBIAN"
size=$(du -sk --apparent-size --exclude=DEBIAN "$root" | cut -f1)
cat >"$root/DEBIAN/control" <<EOF
Package: korpu
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $size
Depends: $depends
Section: text
Priority: optional
Description: translation memory for Azerbaijani, English and Russian
 korpu is a translation-memory workbench for the command line. It exports
 documents to XLIFF with what memory and glossary know, checks what comes
 back, keeps it, and writes the translated document. Terms are found in their
 inflected forms, numbers and dates are compared by value.
 .
 A Java runtime is included; korpu never uses the network.
EOF

# The archive of classes, a third of the time of every start, holds for this folder and cannot be
# written by users. One that cannot be made is made by each user's first start, in the user's cache.
cat >"$root/DEBIAN/postinst" <<'EOF'
#!/bin/sh
set -e
if [ "$1" = configure ]; then
  "${DPKG_ROOT-}/usr/lib/korpu/bin/korpu" --version >/dev/null 2>&1 </dev/null || true
fi
EOF
# Nothing of a user's is touched, by no step: memories, glossaries and settings lie where the user put them.
cat >"$root/DEBIAN/prerm" <<'EOF'
#!/bin/sh
set -e
rm -f "${DPKG_ROOT-}"/usr/lib/korpu/lib/*.jsa*
EOF
chmod 755 "$root/DEBIAN"/{postinst,prerm}
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
chmod 644 "$root/DEBIAN"/{control,md5sums}

package=$out/korpu_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz -z2 --build "$root" "$package" >/dev/null
echo "deb: $package"
