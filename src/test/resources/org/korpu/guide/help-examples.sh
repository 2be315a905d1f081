# The files that the examples of the help name, made of the starter workspace and the files in help-examples.
git init -q --template=
mkdir -p ~/.local/share/bash-completion/completions ~/.config/fish/completions ~/.local/share/man ~/.zfunc
mkdir releases
mkdir handoff sent received agency mail published old
cp src/samples/release.en.docx release.docx
cp src/samples/release.en.docx src/samples/release.az.docx src/samples/release.ru.docx .
cp src/samples/release.ru.docx release-2.docx
cp release.en.html release.html
cp release.en.html release.txt
cp release.az.html release.en.html release.ru.html releases
printf 'release.az.html\trelease.en.html\n' > releases.tsv
korpu xliff export release.docx --to az,ru
translate release.en-az.xlf release.az.docx
translate release.en-ru.xlf release.ru.docx
cp release.en-az.xlf sent
cp release.en-az.xlf received
cp release.en-az.xlf agency
cp release.en-az.xlf handoff
cp release.en-az.xlf release.xlf
cp release.en-az.xlf messages.xlf
cp release.en-az.xlf app.xliff
cp release.en-az.xlf speech.en-az.xlf
korpu xliff convert --to 1.2 handoff/release.en-az.xlf --out handoff/part.sdlxliff
korpu xliff join handoff/*.xlf --out all.en-az.xlf
korpu xliff split release.xlf --units 20 --out .
korpu xliff review export release.en-az.xlf
korpu xliff review export release.en-az.xlf --out mail/reviewed.xlsx
korpu xliff import release.en-az.xlf release.en-ru.xlf
cp tm/reviewed.tmx tm/releases.tmx
cp tm/reviewed.tmx old/releases.tmx
cp agency.tmx base.tmx
cp agency.tmx mine.tmx
cp agency.tmx hers.tmx
korpu tm filter tm/releases.tmx --langs az,en --out az-en.tmx
korpu tm filter tm/releases.tmx --langs en,ru --out en-ru.tmx
cp glossary/terms.csv sent
korpu glossary export --out received/terms.xlsx
cp glossary/terms.csv base.csv
cp base.csv mine.csv
cp base.csv hers.csv
korpu glossary export --to-format tbx --out client.tbx
korpu tm index
rm -r src
printf 'tm lookup "The visit ended."\nexit\n' > commands.txt
