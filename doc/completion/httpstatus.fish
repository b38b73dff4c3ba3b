# SPDX-License-Identifier: MIT
# httpstatus.fish - what fish completes for httpstatus

function __httpstatus_codes
    httpstatus --lang en --all list 2>/dev/null | string match -r '^[1-9][0-9][0-9] .*' | string replace ' ' \t
end

function __httpstatus_languages
    httpstatus --lang en languages 2>/dev/null | string match -r '^[a-zA-Z0-9-]+ ' | string trim | string match -v Tag
end

# __httpstatus_is COMMAND...: whether the command line has one of them; show is
# there where no other is.
function __httpstatus_is
    set -l commands show list search languages explain render serve export
    for word in (commandline -opc)[2..-1]
        if contains -- $word $commands
            contains -- $word $argv
            return
        end
    end
    contains -- show $argv
end

function __httpstatus_is_first
    test (count (commandline -opc)) -eq 1
end

complete -c httpstatus -f
complete -c httpstatus -n __httpstatus_is_first -a show -d 'all about each status'
complete -c httpstatus -n __httpstatus_is_first -a list -d 'the reference page'
complete -c httpstatus -n __httpstatus_is_first -a search -d 'the codes that words are about'
complete -c httpstatus -n __httpstatus_is_first -a languages -d 'the languages of answers'
complete -c httpstatus -n __httpstatus_is_first -a explain -d 'how an Accept-Language chooses'
complete -c httpstatus -n __httpstatus_is_first -a render -d 'a page'
complete -c httpstatus -n __httpstatus_is_first -a serve -d 'a server of such pages'
complete -c httpstatus -n __httpstatus_is_first -a export -d 'pages for another server'
complete -c httpstatus -n '__httpstatus_is show render' -a '(__httpstatus_codes)'
complete -c httpstatus -n '__httpstatus_is export' -a 'nginx apache haproxy caddy lighttpd static'

complete -c httpstatus -l lang -x -a '(__httpstatus_languages)' -d 'answer in this language'
complete -c httpstatus -l accept-language -x -d 'answer as a server would choose'
complete -c httpstatus -l explain -d 'say first how it chose'
complete -c httpstatus -l help -d 'show a summary'
complete -c httpstatus -l version -d 'show the version and the license'

complete -c httpstatus -n '__httpstatus_is show list export' -l all -d 'the codes of vendors, too'
complete -c httpstatus -n '__httpstatus_is show list' -l all-languages -d 'the title in every language'
complete -c httpstatus -n '__httpstatus_is show list search languages explain render' -l json -d 'the answer as JSON'
complete -c httpstatus -n '__httpstatus_is show' -l summary -d 'count the codes on standard input'
complete -c httpstatus -n '__httpstatus_is list' -l class -x -a '1xx 2xx 3xx 4xx 5xx' -d 'only this class'
complete -c httpstatus -n '__httpstatus_is render' -l format -x -a 'html json text' -d 'the format of the page'
complete -c httpstatus -n '__httpstatus_is render serve export' -l languages -x -a '(__fish_complete_list , __httpstatus_languages)' -d 'the languages on offer'
complete -c httpstatus -n '__httpstatus_is render serve export' -l template -r -F -d 'a page of your own'
complete -c httpstatus -n '__httpstatus_is serve' -l listen -x -d 'host and port'
complete -c httpstatus -n '__httpstatus_is serve' -l reference -d '/ is the reference page'
complete -c httpstatus -n '__httpstatus_is serve' -l home-url -x -d 'the home page that pages link to'
complete -c httpstatus -n '__httpstatus_is serve' -l contact -x -d 'whom pages name to write to'
complete -c httpstatus -n '__httpstatus_is serve' -l show-details -d 'show what an ingress says'
complete -c httpstatus -n '__httpstatus_is serve' -l default-code -x -a '(__httpstatus_codes)' -d 'the status of other paths'
complete -c httpstatus -n '__httpstatus_is serve' -l log -x -a 'none common json' -d 'a line a request'
complete -c httpstatus -n '__httpstatus_is export' -l output -x -a '(__fish_complete_directories)' -d 'the directory that is written'
complete -c httpstatus -n '__httpstatus_is export' -l codes -x -a '4xx 5xx (__fish_complete_list , __httpstatus_codes)' -d 'those that get pages'
complete -c httpstatus -n '__httpstatus_is export' -l formats -x -a 'html json text' -d 'the formats of the pages'
complete -c httpstatus -n '__httpstatus_is export' -l prefix -x -d 'where the server has the pages'
complete -c httpstatus -n '__httpstatus_is export' -l exact-q -d 'tell weights apart that differ by 0.01'
complete -c httpstatus -n '__httpstatus_is export' -l force -d 'write beside other files'
complete -c httpstatus -n '__httpstatus_is export' -l self-test -x -d 'ask a running server'
