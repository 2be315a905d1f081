# Completes command lines as fish does, and prints what it would offer: a line "--- LINE", then a
# candidate a line with its description behind a tab. Arguments: the completion script, then the lines.
source $argv[1]
for line in $argv[2..-1]
    echo "--- $line"
    complete -C $line
end
