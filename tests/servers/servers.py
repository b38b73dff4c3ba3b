# SPDX-License-Identifier: MIT
# servers.py - the servers: how each is configured, started and stopped

import os
import pathlib
import pwd
import socket
import subprocess
import time


def free_port():
    """A port that nothing listens on, and nothing will for now."""
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


class Server:
    """One of them.  PACKAGES: where Debian's packages were unpacked, DIRECTORY:
    an empty one for its files, PAGES: what was exported.

    Addresses: /none is not there; /site/... is the backend, whose errors are
    replaced; /plain/... is the backend as it is; /dead/ one that does not
    answer; below /fr/ pages are in French."""

    name = ''
    dead = 502          # its status for a dead backend
    # A method and a body, and the status that they are refused with.
    own = 'PUT', b'', 405
    is_one_line = False         # pages are without ends of lines
    goes_by_accept = False      # not by what the backend answers
    keeps_retry_after = True    # of a backend whose page it replaces
    keeps_fields = False        # likewise, those of backend.FIELDS
    # Errors before or while the header is read, of EARLY: the status, and the
    # page: shared, in all languages; default, in the first one; page, as ever;
    # None: none.
    early = {}
    # Servers that let nobody in: by how, the port, and the status.
    guards = {}
    tls_port = None     # one that asks for a certificate

    def __init__(self, packages, directory, pages, backend):
        self.packages = pathlib.Path(packages).resolve()
        self.directory = pathlib.Path(directory)
        self.pages = pages
        self.backend = backend
        self.port = free_port()
        self.dead_port = free_port()
        self.root = self.directory / 'root'
        self.root.mkdir(parents=True)
        (self.root / 'file.html').write_text('<p>here</p>\n')
        self.process = None

    def write(self, name, text):
        path = self.directory / name
        path.write_text(text)
        return path

    def find(self, path):
        """A file of a package, unpacked or installed."""
        for root in (self.packages, pathlib.Path('/')):
            if (root / path).exists():
                return root / path
        raise SystemExit(f'{self.name}: there is no {path}')

    def make_certificate(self, name):
        """NAME.crt and NAME.key, which nobody else has signed."""
        subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048',
                        '-nodes', '-days', '2', '-subj', '/CN=' + name,
                        '-keyout', self.directory / (name + '.key'),
                        '-out', self.directory / (name + '.crt')],
                       check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)

    def base(self, kind):
        """The address of what is of KIND: local, site, plain, dead."""
        return self.port, {'local': '', 'site': '/site', 'plain': '/plain',
                           'dead': '/dead'}[kind]

    def start(self):
        libraries = [str(path) for pattern in ('lib/*-linux-gnu*',
                                               'usr/lib/*-linux-gnu*')
                     for path in self.packages.glob(pattern)]
        environment = dict(os.environ, HOME=str(self.directory),
                           XDG_DATA_HOME=str(self.directory),
                           XDG_CONFIG_HOME=str(self.directory))
        if libraries:
            environment['LD_LIBRARY_PATH'] = ':'.join(libraries)
        self.log = open(self.directory / 'log', 'wb')
        self.process = subprocess.Popen(
            self.command(), cwd=self.directory, env=environment,
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        end = time.monotonic() + 20
        while time.monotonic() < end and self.process.poll() is None:
            try:
                socket.create_connection(('127.0.0.1', self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.05)
        self.stop()
        raise SystemExit(f'{self.name} does not start:\n'
                         + (self.directory / 'log').read_text()[-4000:])

    def stop(self):
        """By its process, which ends its own ones."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()


def nobody():
    """Whom a server started by root becomes; None: it was not."""
    return pwd.getpwnam('nobody') if os.getuid() == 0 else None


class Nginx(Server):
    name = 'nginx'
    keeps_fields = True

    def guarded(self, guard):
        """A server that lets nobody in."""
        ask = self.guards['auth_basic'][0]
        line = {'deny': 'deny all;',
                'auth_basic': 'auth_basic Test; auth_basic_user_file users;',
                'auth_request': 'auth_request /ask;'}[guard]
        return f'''
  server {{
    listen 127.0.0.1:{self.guards[guard][0]};
    root {self.root};
    {line}
    include "{self.pages}/server.conf";
    location = /ask {{ internal; proxy_pass http://127.0.0.1:{ask}/; }}
  }}
'''

    def command(self):
        user = 'user nobody nogroup;' if nobody() else ''
        self.guards = {'deny': (free_port(), 403),
                       'auth_basic': (free_port(), 401),
                       'auth_request': (free_port(), 401)}
        self.write('users', '')
        self.tls_port = free_port()
        for name in 'server', 'stranger':
            self.make_certificate(name)
        pathlib.Path(self.pages, 'own.conf').write_text('auth_request off;\n')
        sock = self.directory / 'backend.sock'
        path = self.write('nginx.conf', fr'''
daemon off;
{user}
worker_processes 1;
pid {self.directory}/pid;
error_log {self.directory}/error.log;
events {{ worker_connections 256; }}
http {{
  access_log off;
  {''.join(f'{kind}_temp_path {self.directory}/{kind};' for kind in
           ('client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'))}
  include "{self.pages}/http.conf";
  map $request_uri $httpstatus_language {{ ~^/fr/ fr; default ""; }}
  server {{
    listen unix:{sock};
    include "{self.pages}/backend.conf";
    location / {{ proxy_pass http://127.0.0.1:{self.backend}; }}
    location /site/hidden/ {{
      proxy_hide_header Cache-Control;
      proxy_hide_header Expires;
      proxy_hide_header Content-Disposition;
      proxy_pass http://127.0.0.1:{self.backend};
    }}
  }}
  server {{
    listen 127.0.0.1:{self.port};
    root {self.root};
    include "{self.pages}/server.conf";
    location ~* \.(html|json|txt|css|js)$ {{ expires 1h; }}
    location /site/ {{ proxy_pass http://unix:{sock}:/site/; }}
    location /plain/ {{ proxy_pass http://127.0.0.1:{self.backend}; }}
    location /dead/ {{ proxy_pass http://127.0.0.1:{self.dead_port}; }}
  }}
  {''.join(self.guarded(guard) for guard in self.guards)}
  server {{
    listen 127.0.0.1:{self.tls_port} ssl;
    ssl_certificate server.crt;
    ssl_certificate_key server.key;
    ssl_client_certificate server.crt;
    ssl_verify_client on;
    include "{self.pages}/server.conf";
  }}
}}
''')
        return [self.find('usr/sbin/nginx'), '-p', self.directory, '-c', path,
                '-e', self.directory / 'error.log']


class Apache(Server):
    name = 'apache'
    goes_by_accept = True
    keeps_retry_after = False
    dead = 503

    def command(self):
        modules = self.find('usr/lib/apache2/modules')
        names = ('mpm_event authz_core alias dir mime negotiation headers '
                 'setenvif proxy proxy_http').split()
        user = 'User nobody\nGroup nogroup' if nobody() else ''
        path = self.write('apache.conf', f'''
ServerRoot "{self.directory}"
ServerName localhost
PidFile "{self.directory}/pid"
ErrorLog "{self.directory}/error.log"
Mutex file:{self.directory}
Listen 127.0.0.1:{self.port}
{user}
''' + ''.join(f'LoadModule {name}_module {modules}/mod_{name}.so\n'
              for name in names) + f'''
TypesConfig /dev/null
AddType text/html .html
TraceEnable Off
DocumentRoot "{self.root}"
<Directory "{self.root}">
  Require all granted
</Directory>
Include "{self.pages}/httpstatus.conf"
ProxyPass "/site/" "http://127.0.0.1:{self.backend}/"
ProxyPass "/plain/" "http://127.0.0.1:{self.backend}/"
ProxyPass "/dead/" "http://127.0.0.1:{self.dead_port}/" retry=0
<Location "/site/">
  Include "{self.pages}/backends.conf"
</Location>
SetEnvIf Request_URI ^/fr/ httpstatus_language=fr
''')
        return [self.find('usr/sbin/apache2'), '-DFOREGROUND', '-f', path]


class HAProxy(Server):
    name = 'haproxy'
    is_one_line = True
    dead = 503

    def command(self):
        self.site_port = free_port()
        own = self.write('own.cfg', f'''
global
  maxconn 256
defaults
  mode http
  timeout connect 2s
  timeout client 10s
  timeout server 10s
frontend web from httpstatus
  bind 127.0.0.1:{self.port}
  timeout client 10s
  http-request set-var(txn.httpstatus_language) str(fr) if {{ path_beg /fr/ }}
  http-request deny deny_status 405 if {{ method PUT }}
  use_backend dead if {{ path_beg /dead/ }}
  use_backend backend if {{ path_beg /plain/ }}
  http-request deny deny_status 404 unless {{ path_beg /dead/ /plain/ }}
frontend site from httpstatus-backends
  bind 127.0.0.1:{self.site_port}
  timeout client 10s
  default_backend backend
backend backend
  server backend 127.0.0.1:{self.backend}
backend dead
  retries 0
  server dead 127.0.0.1:{self.dead_port}
''')
        return [self.find('usr/sbin/haproxy'), '-db', '-f',
                f'{self.pages}/httpstatus.cfg', '-f', own]

    def base(self, kind):
        if kind == 'site':
            return self.site_port, ''
        return super().base(kind)


class Caddy(Server):
    name = 'caddy'

    def command(self):
        path = self.write('Caddyfile', f'''{{
	admin off
	auto_https off
	default_bind 127.0.0.1
}}
import "{self.pages}/httpstatus.caddy"
http://127.0.0.1:{self.port} {{
	import httpstatus
	map {{path}} {{httpstatus_language}} {{
		~^/fr/ fr
		default ""
	}}
	root * "{self.root}"
	@refused method PUT
	error @refused 405
	reverse_proxy /site/* 127.0.0.1:{self.backend} {{
		import httpstatus_backends
	}}
	reverse_proxy /plain/* 127.0.0.1:{self.backend}
	reverse_proxy /dead/* 127.0.0.1:{self.dead_port}
	file_server
}}
''')
        return [self.find('usr/bin/caddy'), 'run', '--adapter', 'caddyfile',
                '--config', path]


class Lighttpd(Server):
    name = 'lighttpd'
    dead = 503
    own = 'POST', b'a' * 2000, 413

    def command(self):
        modules = self.find('usr/lib/lighttpd')
        backend = f'(("host" => "127.0.0.1", "port" => {self.backend}))'
        dead = f'(("host" => "127.0.0.1", "port" => {self.dead_port}))'
        path = self.write('lighttpd.conf', f'''
server.modules = ( "mod_setenv", "mod_magnet", "mod_proxy" )
server.document-root = "{self.root}"
server.bind = "127.0.0.1"
server.port = {self.port}
server.errorlog = "{self.directory}/error.log"
server.max-request-size = 1
mimetype.assign = ( ".html" => "text/html" )
magnet.attract-response-start-to = ( "{self.pages}/httpstatus.lua" )
$HTTP["url"] =~ "^/site/" {{
  magnet.attract-response-start-to = ( "{self.pages}/httpstatus-backends.lua" )
  proxy.server = ( "" => {backend} )
}}
$HTTP["url"] =~ "^/plain/" {{ proxy.server = ( "" => {backend} ) }}
$HTTP["url"] =~ "^/dead/" {{ proxy.server = ( "" => {dead} ) }}
$HTTP["url"] =~ "^/fr/" {{
  setenv.set-environment = ( "httpstatus_language" => "fr" )
}}
''')
        return [self.find('usr/sbin/lighttpd'), '-D', '-f', path, '-m',
                modules]


def request(method='GET', path='/', fields=(), host='Host: a'):
    """The bytes of a request, in French."""
    return '\r\n'.join((f'{method} {path} HTTP/1.1', host,
                        'Accept-Language: fr', *fields, '', '')).encode()


EARLY = {
    'not HTTP': b'\x16\x03\x01 TLS, for example\r\n\r\n',
    'no host': request(host='X: a'),
    'two words': request(host='Host: a b'),
    'name of a field': request(fields=['b c: d']),
    'coding': request('POST', fields=['Transfer-Encoding: foo']),
    'long address': request(path='/' + 'a' * 40000),
    'long field': request(fields=['X: ' + 'a' * 40000]),
}
Nginx.early = {
    'not HTTP': (400, 'shared'), 'no host': (400, 'page'),
    'two words': (400, 'shared'), 'name of a field': (400, 'page'),
    'coding': (501, 'page'), 'long address': (414, 'default'),
    'long field': (431, 'shared'),
}
Apache.early = {
    'not HTTP': (400, 'default'), 'no host': (400, 'page'),
    'two words': (400, 'page'), 'name of a field': (400, 'page'),
    'coding': (400, 'page'), 'long address': (414, 'default'),
    'long field': (400, 'default'),
}
Lighttpd.early = {
    'not HTTP': (400, 'default'), 'no host': (400, 'page'),
    'two words': (400, 'page'), 'name of a field': (400, 'page'),
    'coding': (501, 'page'), 'long address': (431, 'default'),
    'long field': (431, 'default'),
}
Caddy.early = {
    'not HTTP': (400, None), 'no host': (400, None), 'two words': (400, None),
    'name of a field': (400, None), 'coding': (501, None),
}
HAProxy.early = {
    'not HTTP': (400, None), 'name of a field': (400, None),
    'coding': (400, None), 'long address': (400, None),
    'long field': (400, None),
}

SERVERS = {server.name: server
           for server in (Nginx, Apache, HAProxy, Caddy, Lighttpd)}
