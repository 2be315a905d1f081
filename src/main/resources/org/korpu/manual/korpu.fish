# Completion of korpu for fish. Written by "korpu completion fish".

#TABLE

# Finds out which command the words before the cursor call, how many words it has already, and which
# folder -C names. Asked by each condition: the answer is kept while the line stays the same.
function __korpu_read
    set -l line (commandline -cp)
    test "$line" = "$__korpu_line"; and return
    set -g __korpu_line $line
    set -g __korpu_path ''
    set -g __korpu_position 0
    set -g __korpu_folder
    set -g __korpu_help
    set -l words (commandline -opc)
    set -l skip ''
    set -l ended ''
    for word in $words[2..-1]
        if test -n "$skip"
            test "$skip" = -C; and set __korpu_folder $word
            set skip ''
            continue
        end
        if test -z "$ended"
            switch $word
                case --
                    set ended yes
                    continue
                case '--*=*'
                    continue
                case '-C?*'
                    set __korpu_folder (string sub -s 3 -- $word)
                    continue
                case '-?*'
                    __korpu_takes_value "$__korpu_path" $word; and set skip $word
                    continue
            end
        end
        if contains -- "$__korpu_path" $__korpu_groups
            set -l path (string trim -- "$__korpu_path $word")
            if contains -- $path $__korpu_commands
                set __korpu_path $path
            else
                set __korpu_path '?'
            end
        else
            set __korpu_position (math $__korpu_position + 1)
            set -a __korpu_help $word
        end
    end
end

# Whether the words call this command, and, with a number, whether the word under the cursor is that
# one of its parameters; with "+" behind it, that one or a later.
function __korpu_at
    __korpu_read
    test "$__korpu_path" = "$argv[1]"; or return 1
    switch "$argv[2]"
        case ''
            return 0
        case '*+'
            test $__korpu_position -ge (string trim -r -c + -- $argv[2])
        case '*'
            test $__korpu_position -eq $argv[2]
    end
end

# The way to the workspace from here, such as "../", or "" for this folder.
function __korpu_root
    set -l up ''
    test -n "$__korpu_folder"; and set up (string trim -r -c / -- $__korpu_folder)/
    for i in (seq 30)
        if test -f "$up"korpu.toml; or begin
                test -d "$up"tm; and test -d "$up"glossary
            end
            echo "$up"
            return 0
        end
        test -z "$up"; and test (pwd -P) = /; and return 1
        test -n "$up"; and test (realpath -- $up 2>/dev/null) = /; and return 1
        set up "$up"../
    end
    return 1
end

# What is typed of the value under the cursor.
function __korpu_typed
    commandline -ct | string replace -r -- '^--[^=]*=' ''
end

# Files of these endings, and folders; all files where no ending is named, none where it is "/".
function __korpu_files
    set -l typed (__korpu_typed)
    # What fish offers for a command that it knows nothing of.
    for each in (complete -C "'' $typed")
        set -l name (string split -f 1 \t -- $each)
        if test -z "$argv"; or string match -q -- '*/' $name
            echo $name
        else
            for ending in $argv
                string match -q -- "*$ending" $name; and echo $name
            end
        end
    end
end

function __korpu_folders
    __korpu_files /
end

# Memories or glossaries of the workspace: the folder, what stands before it, the endings.
function __korpu_workspace_files
    set -l root (__korpu_root); or return
    set -l before $argv[2]
    test "$before" = root; and set before $root
    for path in $root$argv[1]/* $root$argv[1]/*/*
        for ending in $argv[3..-1]
            string match -q -- "*$ending" $path
            and echo $before(string sub -s (math (string length -- $root) + 1) -- $path)
        end
    end
end

function __korpu_memories
    __korpu_files $argv
    __korpu_workspace_files tm root $argv
end

function __korpu_glossaries
    __korpu_files $argv
    __korpu_workspace_files glossary root $argv
end

# Words, several of which may be given with commas between: those that are not there yet.
function __korpu_list
    set -l typed (__korpu_typed)
    set -l chosen (string match -r -- '^.*,' $typed)
    for each in $argv
        contains -- $each (string split , -- $chosen); or echo $chosen$each
    end
end

function __korpu_languages
    printf '%s\n' az en ru
    set -l root (__korpu_root)
    and test -f "$root"korpu.toml
    and awk -F'"' '/^[ \t]*(source|targets)[ \t]*=/ { for (i = 2; i < NF; i += 2) print $i }' \
        "$root"korpu.toml 2>/dev/null | string match -v -r '^(az|en|ru)$'
end

# What only korpu knows: concepts and domains of the glossary, each with a few words on it.
function __korpu_known
    set -l words (commandline -opc)
    set -l folder
    test -n "$__korpu_folder"; and set folder -C $__korpu_folder
    $words[1] $folder completion fish --values $argv[1] 2>/dev/null </dev/null
end

# The words after "korpu help".
function __korpu_words_of_help
    set -l path (string join ' ' -- $__korpu_help)
    contains -- "$path" $__korpu_groups; or return
    for each in $__korpu_commands
        set -l name (string split -r -m 1 ' ' -- " $each")
        test (string trim -- $name[1]) = "$path"; and echo $name[2]
    end
end

complete -c korpu -e
complete -c korpu -f
#COMPLETE
