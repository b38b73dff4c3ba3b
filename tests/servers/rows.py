# SPDX-License-Identifier: MIT
# rows.py - what is sent to servers, and what they are known to get wrong

# Accept-Language: a name, and the field; None: there is none.
LANGUAGES = [
    ('absent', None),
    ('empty', ''),
    ('only separators', ' , ,, '),
    ('one', 'fr'),
    ('another', 'de'),
    ('upper case', 'FR'),
    ('not on offer', 'tlh'),
    ('two, none on offer', 'tlh, eo;q=0.8'),
    ('order of equals', 'de, fr'),
    ('order of equals, reversed', 'fr, de'),
    ('weights in order', 'fr;q=0.9, de;q=0.8'),
    ('weights against the order', 'fr;q=0.3, de;q=0.8, en;q=0.5'),
    ('lowest first', 'en;q=0.1, de;q=0.2, fr;q=0.3'),
    ('implicit weight last', 'en;q=0.9, de'),
    ('equal weights', 'de;q=0.5, fr;q=0.5'),
    ('equal weights, reversed', 'fr;q=0.5, de;q=0.5'),
    ('equal, written otherwise', 'de;q=0.50, fr;q=0.5'),
    ('weight one', 'en;q=0.9, fr;q=1.000'),
    ('weights of two digits', 'de;q=0.25, fr;q=0.75'),
    ('weights of three digits', 'de;q=0.125, fr;q=0.875'),
    ('weights close together', 'de;q=0.84, fr;q=0.85'),
    ('weights closer together', 'de;q=0.851, fr;q=0.852'),
    ('weight without digits', 'de;q=0., fr;q=1.'),
    ('spaces', '  de ; q=0.4 ,\tfr\t;\tq=0.6 '),
    ('upper case Q', 'de;Q=0.4, fr;Q=0.6'),
    ('a browser', 'fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5'),
    ('another browser', 'de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7'),
    ('region alone', 'de-CH'),
    ('region, then another', 'fr-CA, en;q=0.9'),
    ('region and more', 'de-CH-1996, en;q=0.5'),
    ('region of digits', 'es-419, en;q=0.5'),
    ('extension', 'de-u-co-phonebk, en;q=0.5'),
    ('private use', 'fr-x-our-own, en;q=0.5'),
    ('likely script', 'fr-Latn-FR, en;q=0.5'),
    ('other script', 'de-Cyrl, fr;q=0.5'),
    ('three letters', 'fra, en;q=0.5'),
    ('three letters, bibliographic', 'ger-AT, en;q=0.5'),
    ('old name', 'iw-IL, fr;q=0.5'),
    ('old name, new one', 'he, fr;q=0.5'),
    ('Norwegian', 'no, fr;q=0.5'),
    ('Norwegian, Bokmal', 'nb-NO, fr;q=0.5'),
    ('Norwegian, Nynorsk', 'nn, fr;q=0.5'),
    ('Chinese', 'zh, fr;q=0.5'),
    ('Chinese, script', 'zh-Hant, fr;q=0.5'),
    ('Chinese, script and region', 'zh-Hant-TW, fr;q=0.5'),
    ('Chinese, region', 'zh-HK, zh;q=0.9, fr;q=0.5'),
    ('Chinese, simplified', 'zh-Hans-SG, fr;q=0.5'),
    ('Cantonese', 'yue-HK, fr;q=0.5'),
    ('Portuguese', 'pt, fr;q=0.5'),
    ('Portuguese of Portugal', 'pt-PT, fr;q=0.5'),
    ('Serbian in Latin letters', 'sr-Latn-RS, fr;q=0.5'),
    ('begins like a language', 'den, frx;q=0.9, fr;q=0.5'),
    ('ends like a language', 'xfr, de;q=0.5'),
    ('any', '*'),
    ('any, then one', 'tlh, *;q=0.5'),
    ('one, then any', 'fr, *;q=0.1'),
    ('any before one', '*;q=0.9, fr;q=0.2'),
    ('excluded first', 'fr;q=0, de'),
    ('excluded last', 'de, fr;q=0'),
    ('excluded in digits', 'fr;q=0.000, de;q=0.1'),
    ('excluded region', 'fr-CA;q=0, fr;q=0.8, de;q=0.5'),
    ('excluded, and any', 'en;q=0, fr;q=0, *'),
    ('excluded any', 'de;q=0.5, *;q=0'),
    ('only excluded', 'fr;q=0'),
    ('same twice', 'fr;q=0.1, de;q=0.5, fr;q=0.9'),
    ('excluded script', 'zh-Hant, zh;q=0, fr;q=0.5'),
    ('excluded script of any', 'zh, zh-Hans;q=0, fr;q=0.5'),
    ('excluded region, of another', 'zh-TW, zh-HK;q=0, fr;q=0.5'),
    ('malformed weight', 'fr;q=1.5, de;q=0.5'),
    ('malformed weight of any', '*;q, fr'),
    ('other parameter of any', '*;x=1, fr'),
    ('malformed weight, letters', 'fr;q=high, de;q=0.5'),
    ('malformed tag', 'fr_CA, de;q=0.5'),
    ('malformed tag, hyphens', 'fr--CA, de;q=0.5'),
    ('other parameter', 'fr;level=1, de;q=0.5'),
    ('empty elements', ',,de,,fr;q=0.5,,'),
    ('quoted', '"fr", de;q=0.5'),
    ('a path', '../../etc/passwd, de;q=0.5'),
    ('a path alone', '../../../../etc/passwd'),
    ('a format', '%s%s%n{x}$fr${x}%[x], de;q=0.5'),
    ('markup', '<script>alert(1)</script>'),
    ('bytes above ASCII', 'fr\xe9, de;q=0.5'),
    ('many', ', '.join('x%d-y;q=0.%d' % (i, i % 9 + 1)
                       for i in range(12)) + ', de;q=0.9'),
    ('255 bytes', 'fr;q=0.4' + ',' * 245 + 'de'),
    ('256 bytes', 'fr;q=0.4' + ',' * 246 + 'de'),
    ('long', 'tlh;q=0.9, ' * 300 + 'de;q=0.5'),
    ('long, of one tag', 'a' * 3000),
    ('long, of hyphens', 'fr' + '-a' * 1500),
    ('long, of spaces', ' ' * 3000 + 'fr'),
    ('long, of commas', ',' * 3000 + 'fr'),
]

# Accept: a name, the field, and the format that it asks for.
FORMATS = [
    ('absent', None, 'html'),
    ('empty', '', 'html'),
    ('any', '*/*', 'html'),
    ('a browser', 'text/html,application/xhtml+xml,application/xml;q=0.9,'
     'image/avif,image/webp,*/*;q=0.8', 'html'),
    ('a picture', 'image/avif,image/webp,*/*', 'html'),
    ('only a picture', 'image/png', 'html'),
    ('JSON', 'application/json', 'json'),
    ('problem', 'application/problem+json', 'json'),
    ('a library', 'application/json, text/plain, */*', 'json'),
    ('upper case', 'Application/JSON', 'json'),
    ('JSON with a parameter', 'application/json;charset=utf-8', 'json'),
    ('JSON, less', 'text/html, application/json;q=0.9', 'html'),
    ('JSON, less, first', 'application/json;q=0.9, text/html', 'html'),
    ('JSON, more', 'text/html;q=0.5, application/json', 'json'),
    ('JSON, equal, first', 'application/json, text/html', 'json'),
    ('JSON, equal, last', 'text/html, application/json', 'html'),
    ('JSON, then any', 'application/json;q=0.9, */*;q=0.1', 'json'),
    ('JSON, equal to any', '*/*, application/json', 'json'),
    ('no JSON', 'application/json;q=0, */*', 'html'),
    ('no HTML', 'text/html;q=0, */*', 'json'),
    ('HTML, less than any', 'text/html;q=0.3, */*', 'json'),
    ('any, then less HTML', '*/*;q=0.9, text/html;q=0.3', 'json'),
    ('JSON, less than application', 'application/json;q=0.3, '
     'application/*, text/html;q=0.5', 'html'),
    ('another JSON', 'application/ld+json', 'html'),
    ('JSON, malformed weight', 'application/json;q', 'html'),
    ('any, malformed weight', '*/*;q, application/json;q=0.1', 'json'),
    ('quoted charset', 'text/html;charset="utf-8", application/json;q=0.5',
     'html'),
    ('hostile', 'application/json' + ';a=b' * 500, 'json'),
]

# What servers get wrong: a row, by its name, and why.  A row that turns out
# right all the same is a failure, too, if the language that it NEEDS, if any,
# is on offer.
NEEDS = {'Cantonese': 'zh', 'excluded script of any': 'zh'}
NAMES = {
    'other script': 'a language is met in any script that is not named',
    'three letters': 'only the codes of two letters are named',
    'three letters, bibliographic': 'only the codes of two letters are named',
    'Cantonese': 'only the codes of two letters are named',
}
COARSE = {
    'weights close together': 'weights are told apart by 0.1',
}
FINE = {
    'weights closer together': 'weights are told apart by 0.01 at best',
}
EXCLUSION = {
    'excluded, and any': '"*" is the default language, excluded or not',
    'any before one': '"*" is the default language, named later or not',
    'excluded script of any': 'what is excluded serves a wider range',
}
LENGTH = {
    '256 bytes': 'longer than 255 bytes counts as absent',
    'long': 'longer than 255 bytes counts as absent',
    'long, of hyphens': 'longer than 255 bytes counts as absent',
    'long, of commas': 'longer than 255 bytes counts as absent',
}
RANGES = {
    '255 bytes': 'more than 20 ranges count as absent',
    'Accept, hostile': 'longer than 255 bytes counts as absent',
}
WIDE = {
    'Accept, no HTML': '"*/*" is the first format, excluded or not',
    'Accept, HTML, less than any': '"*/*" is the first format, named or not',
    'Accept, any, then less HTML': '"*/*" is the first format, named or not',
    'Accept, JSON, less than application':
        '"application/*" is JSON, named or not',
}
PARAMETERS = {
    'Accept, JSON, malformed weight': 'parameters that are none are left out',
    'Accept, any, malformed weight': 'parameters that are none are left out',
}
EXPRESSIONS = {**NAMES, **COARSE, **FINE, **EXCLUSION, **LENGTH, **RANGES,
               **WIDE}
SHORTFALLS = {
    'nginx': EXPRESSIONS,
    'apache': EXPRESSIONS,
    'caddy': EXPRESSIONS,
    'haproxy': {**NAMES, **EXCLUSION, **LENGTH, **WIDE, **PARAMETERS},
    'lighttpd': NAMES,
}
