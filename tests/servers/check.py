# SPDX-License-Identifier: MIT
# check.py - what servers answer with exported pages, against what is rendered
#
# check.py PROGRAM PACKAGES [SERVER...]: PROGRAM is httpstatus, PACKAGES the
# directory that Debian's packages were unpacked into.

import base64
import hashlib
import http.client
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

import backend
from client import Answer, Client, ask_raw, ask_tls
from rows import COARSE, FORMATS, LANGUAGES, NEEDS, SHORTFALLS
from servers import EARLY, SERVERS

JSON = 'application/json'
TYPES = {'html': 'text/html; charset=utf-8',
         'json': 'application/problem+json'}

# What is exported: everything, English first; two languages; and with more
# weights, where that makes a difference.
EXPORTS = [(None, []), ('fr,en', ['--languages=fr,en']),
           (None, ['--exact-q'])]


class Oracle:
    """What httpstatus itself says."""

    def __init__(self, program):
        self.program = program
        self.pages = {}
        self.languages = {}
        self.tags = [row['tag'] for row in
                     json.loads(self.run('languages', '--json'))]

    def run(self, *arguments):
        return subprocess.run(
            [self.program, *(a.encode('latin-1') for a in arguments)],
            env=dict(os.environ, LC_ALL='C.UTF-8'), check=True,
            stdout=subprocess.PIPE).stdout

    def language(self, offer, field):
        key = offer, field
        if key not in self.languages:
            page = self.run('render', '--format=json', '404',
                            '--accept-language=' + (field or ''),
                            *(['--languages=' + offer] if offer else []))
            self.languages[key] = json.loads(page)['language']
        return self.languages[key]

    def page(self, tag, code, form):
        key = tag, code, form
        if key not in self.pages:
            self.pages[key] = self.run('render', '--lang=' + tag,
                                       '--format=' + form, str(code))
        return self.pages[key]


class Check:
    """The tests of one server with one offer."""

    def __init__(self, server, oracle, offer, options):
        self.server = server
        self.oracle = oracle
        self.offer = offer
        self.options = options
        self.shortfalls = dict(SHORTFALLS[server.name])
        if '--exact-q' in options:
            for row in COARSE:
                self.shortfalls.pop(row, None)
        self.client = Client()
        self.failures = []
        self.count = 0
        self.short = set()

    def fail(self, what, answer, text):
        self.failures.append(f'{" ".join([self.server.name, *self.options])}: '
                             f'{what}: {text}; {answer.status}, '
                             f'{answer.field("Content-Language")}, '
                             f'{answer.fields}, {answer.body[:60]!r}')

    def ask(self, kind, path, **more):
        port, base = self.server.base(kind)
        try:
            return self.client.ask(port, base + path, **more)
        except (http.client.HTTPException, OSError) as error:
            return Answer(0, [('error', repr(error))], b'')

    def expect_page(self, what, answer, code, form, language, head=False):
        """It is the page; LANGUAGE None: of the language that it says."""
        self.count += 1
        tag = answer.field('Content-Language')
        wrong = []
        if answer.status != code:
            wrong.append(f'status {code}')
        if language is not None and tag != language:
            wrong.append(f'language {language}')
        if tag not in self.oracle.tags:
            wrong.append('a language')
        if wrong:
            return self.fail(what, answer, 'not ' + ', '.join(wrong))
        body = self.oracle.page(tag, code, form)
        if self.server.is_one_line:
            body = re.sub(rb'[\0-\x1f]', b' ', body.rstrip())
        if answer.body != (b'' if head else body):
            wrong.append('the page')
        if answer.all('Content-Type') != [TYPES[form]]:
            wrong.append('its type')
        if not answer.tokens('Vary') >= {'accept', 'accept-language'}:
            wrong.append('Vary')
        if answer.field('Content-Length') != str(len(body)):
            wrong.append('its length')
        if answer.all('Cache-Control') != ['no-store'] or \
                answer.all('X-Content-Type-Options') != ['nosniff']:
            wrong.append('its fields')
        style = re.search(rb'<style>(.*?)</style>', body, re.S)
        source = base64.b64encode(hashlib.sha256(
            style.group(1)).digest()).decode() if style else "'none'"
        policies = answer.all('Content-Security-Policy')
        if len(policies) != 1 or source not in policies[0]:
            wrong.append('its policy')
        if answer.field('ETag') or answer.field('Last-Modified'):
            wrong.append('free of validators')
        if wrong:
            self.fail(what, answer, 'not ' + ', '.join(wrong))
        return None

    def expect_backend(self, what, answer, code, kind):
        """It is what the backend said, untouched."""
        self.count += 1
        media_type, body = backend.BODIES[kind]
        if (answer.status, answer.field('Content-Type'), answer.body,
                answer.field('Content-Language'), answer.tokens('Vary')) != \
                (code, media_type, body, None, {'origin'}):
            self.fail(what, answer, f'not what the backend said, {code}')

    def cases(self, language, accept):
        """Every kind of error: what, the answer, and its code; None: the
        backend's own."""
        fields = {'Accept_Language': language, 'Accept': accept}
        method, body, own = self.server.own
        yield 'local', self.ask('local', '/none', **fields), 404
        yield 'backend', self.ask('site', '/503/html', **fields), \
            None if accept and self.server.goes_by_accept else 503
        yield 'dead', self.ask('dead', '/', **fields), self.server.dead
        yield 'own', self.ask('local', '/file.html', method=method,
                              body=body, **fields), own

    def languages(self):
        for row, field in LANGUAGES:
            expected = self.oracle.language(self.offer, field)
            if row in self.shortfalls:
                got = self.ask('local', '/none', Accept_Language=field)
                if got.field('Content-Language') != expected:
                    self.short.add(row)
                expected = None
            before = len(self.failures)
            for form, accept in ('html', None), ('json', JSON):
                for kind, answer, code in self.cases(field, accept):
                    what = f'{row}, {kind}, {form}'
                    if code is None:
                        self.expect_backend(what, answer, 503, 'html')
                    else:
                        self.expect_page(what, answer, code, form, expected)
            more = len(self.failures) - before - 1
            if more > 0:
                del self.failures[-more:]
                self.failures[-1] += f' (and {more} more)'

    def formats(self):
        for name, field, form in FORMATS:
            row = f'Accept, {name}'
            answer = self.ask('local', '/none', Accept=field,
                              Accept_Language='fr')
            if row in self.shortfalls and \
                    answer.field('Content-Type') != TYPES[form]:
                self.short.add(row)
                form = 'json' if form == 'html' else 'html'
            self.expect_page(row, answer, 404, form, 'fr')

    def methods(self):
        for method, body in ('HEAD', None), ('POST', b'a=b'):
            for kind, path, code in (('local', '/none', 404),
                                     ('site', '/503/html', 503),
                                     ('dead', '/', self.server.dead)):
                for form, accept in ('html', 'text/html'), ('json', JSON):
                    answer = self.ask(kind, path, method=method, body=body,
                                      Accept_Language='fr', Accept=accept)
                    what = f'{method}, {kind}, {form}'
                    if form == 'json' and kind == 'site' and \
                            self.server.goes_by_accept:
                        continue
                    self.expect_page(what, answer, code, form, 'fr',
                                     head=method == 'HEAD')

    def backends(self):
        for path, kinds in ('/plain', ('html', 'json')), \
                           ('/site', ('json', 'problem')):
            for kind in kinds:
                for accept in None, JSON:
                    if path == '/site' and not accept and \
                            self.server.goes_by_accept:
                        continue
                    what = f'{path}, {kind} for {accept}'
                    answer = self.ask(path[1:], f'/404/{kind}', Accept=accept)
                    self.expect_backend(what, answer, 404, kind)
        for code in 200, 401:
            self.expect_backend(f'/site, {code}',
                                self.ask('site', f'/{code}/html'), code,
                                'html')
        answer = self.ask('site', '/503/html', Accept_Language='fr')
        self.count += 1
        if answer.field('Retry-After') != '120' and \
                self.server.keeps_retry_after:
            self.fail('/site', answer, 'Retry-After is lost')
        if 'origin' in answer.tokens('Vary') and len(answer.all('Vary')) > 2:
            self.fail('/site', answer, 'Vary is there thrice')

    def kept_fields(self):
        """What nginx keeps of an answer that it replaces."""
        if not self.server.keeps_fields:
            return
        self.expect_page('fields, hidden',
                         self.ask('site', '/hidden/503/fields',
                                  Accept_Language='fr'), 503, 'html', 'fr')
        answer = self.ask('site', '/503/fields', Accept_Language='fr')
        self.count += 1
        kept = [(name, value) for name, values in
                ((name, answer.all(name)) for name, _ in backend.FIELDS)
                for value in values]
        if answer.field('Content-Language') != 'fr' or sorted(kept) != sorted(
                [*backend.FIELDS, ('Cache-Control', 'no-store')]):
            self.fail('fields', answer, 'not those that are said to be kept')
        answer = self.ask('site', '/200/fields')
        self.count += 1
        if any(answer.all(name) != [value] for name, value in backend.FIELDS):
            self.fail('fields of a success', answer, 'not the backend\'s')

    def overrides(self):
        for language in None, 'de', 'en;q=0.5, de':
            self.expect_page('override', self.ask('local', '/fr/none',
                                                  Accept_Language=language),
                             404, 'html', 'fr')

    def conditions(self):
        for name, value in (('Range', 'bytes=0-9'), ('If_None_Match', '*'),
                            ('If_Match', '"a"'),
                            ('If_Modified_Since',
                             'Fri, 01 Jan 2100 00:00:00 GMT'),
                            ('If_Unmodified_Since',
                             'Thu, 01 Jan 1970 00:00:00 GMT')):
            answer = self.ask('local', '/none', Accept_Language='fr',
                              **{name: value})
            self.expect_page(name, answer, 404, 'html', 'fr')

    def hidden(self):
        for name in 'en/404.html', 'en/404.json', '404.var', 'README':
            answer = self.ask('local', '/_httpstatus/' + name)
            self.count += 1
            if answer.status not in (403, 404):
                self.fail(name, answer, 'it can be had')

    def early(self):
        """Errors that come before the header was read, or while it is."""
        for what, (code, kind) in self.server.early.items():
            answer = ask_raw(self.server.port, EARLY[what])
            self.count += 1
            if answer.status != code:
                self.fail(what, answer, f'not {code}')
            elif kind == 'shared':
                languages = self.offer.split(',') if self.offer \
                    else self.oracle.tags
                if not all(f'lang="{tag}"'.encode() in answer.body
                           for tag in languages):
                    self.fail(what, answer, 'not the page in all languages')
            elif kind == 'default':
                self.expect_page(what, answer, code, 'html',
                                 'fr' if self.offer else 'en')
            elif kind == 'page':
                self.expect_page(what, answer, code, 'html', 'fr')
            elif answer.field('Content-Language'):
                self.fail(what, answer, 'has a language, unlike what is said')

    def guards(self):
        """Servers that let nobody in."""
        for guard, (port, code) in self.server.guards.items():
            for form, accept in ('html', None), ('json', JSON):
                answer = self.client.ask(port, '/file.html', Accept=accept,
                                         Accept_Language='fr')
                what = f'{guard}, {form}'
                self.expect_page(what, answer, code, form, 'fr')
                if len(answer.all('WWW-Authenticate')) != (code == 401):
                    self.fail(what, answer, 'not one WWW-Authenticate')

    def tls(self):
        """Errors of TLS: it is not spoken, or the client has no certificate,
        or a wrong one."""
        port = self.server.tls_port
        if not port:
            return
        for form, accept in ('html', None), ('json', JSON):
            fields = {'Accept_Language': 'fr', 'Accept': accept}
            self.expect_page(f'no TLS, {form}',
                             self.client.ask(port, '/', **fields), 400, form,
                             'fr')
            for name in None, 'stranger':
                answer = ask_tls(port, '/',
                                 name and self.server.directory / name,
                                 **fields)
                self.expect_page(f'TLS, certificate {name}, {form}', answer,
                                 400, form, 'fr')

    def self_test(self):
        """What httpstatus itself finds."""
        self.count += 1
        port, base = self.server.base('local')
        result = subprocess.run(
            [self.oracle.program, 'export', self.server.name, *self.options,
             f'--self-test=http://127.0.0.1:{port}{base}/none'],
            env=dict(os.environ, LC_ALL='C.UTF-8'), stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)
        if result.returncode:
            self.failures.append(f'{self.server.name}: the self-test ends '
                                 f'with {result.returncode}: {result.stdout}')

    def run(self):
        tests = [self.languages, self.formats, self.methods, self.backends,
                 self.kept_fields, self.overrides, self.conditions,
                 self.hidden, self.early, self.guards, self.tls,
                 self.self_test]
        if '--exact-q' in self.options:
            tests = [self.languages, self.self_test]
        for test in tests:
            test()
        self.client.close()


def check_export(name, program, packages, oracle, place, export):
    """The tests of an export, done."""
    offer, options = export
    port = backend.start()
    # A name that a configuration has to quote.
    pages = os.path.join(place, "pages (1), it's #2")
    os.makedirs(place)
    subprocess.run([program, 'export', name, '--output', pages, *options],
                   check=True, stdout=subprocess.DEVNULL)
    server = SERVERS[name](packages, os.path.join(place, 'server'), pages,
                           port)
    check = Check(server.start(), oracle, offer, options)
    try:
        check.run()
    finally:
        server.stop()
    return check


def check_server(name, program, packages, oracle, directory):
    """The failures, after one line."""
    start = time.monotonic()
    exports = EXPORTS if set(COARSE) & set(SHORTFALLS[name]) else EXPORTS[:2]
    checks = [check_export(name, program, packages, oracle,
                           os.path.join(directory, name + str(i)), export)
              for i, export in enumerate(exports)]
    failures = [failure for check in checks for failure in check.failures]
    short = {row for check in checks for row in check.short}
    for row, reason in SHORTFALLS[name].items():
        needed = NEEDS.get(row, '')
        if row not in short and any(tag.startswith(needed)
                                    for tag in oracle.tags):
            failures.append(f'{name}: {row}: is right, yet it is listed: '
                            f'{reason}')
    print(f'{name}: {sum(check.count for check in checks)} answers, '
          f'{len(failures)} wrong, {len(short)} known shortfalls, '
          f'{time.monotonic() - start:.1f} s', flush=True)
    return failures


def main():
    program, packages, *names = sys.argv[1:]
    program = os.path.abspath(program)
    directory = tempfile.mkdtemp(prefix='httpstatus-servers-')
    # A server that root has started is another user later.
    os.chmod(directory, 0o755)
    oracle = Oracle(program)
    failures = []
    try:
        for name in names or SERVERS:
            failures += check_server(name, program, packages, oracle,
                                     directory)
    finally:
        if not os.environ.get('HTTPSTATUS_KEEP'):
            shutil.rmtree(directory)
    for failure in failures[:100]:
        print(failure)
    sys.exit(1 if failures else 0)


if __name__ == '__main__':
    main()
