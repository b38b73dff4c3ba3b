# SPDX-License-Identifier: MIT
# manifests.py - what doc/kubernetes.md and packaging/Containerfile promise
#
# manifests.py TOP: the manifests are YAML, fit together, and name options,
# ports and packages that there are.

import pathlib
import re
import sys

import yaml

top = pathlib.Path(sys.argv[1])
text = (top / 'doc/kubernetes.md').read_text()
readme = (top / 'README.md').read_text()
quickstart = (top / 'quickstart').read_text()
container = (top / 'packaging/Containerfile').read_text()
failures = []


def expect(what, got, wanted):
    if got != wanted:
        failures.append(f'{what}: {got!r}, not {wanted!r}')


documents = [document for block in re.findall(r'```yaml\n(.*?)```', text, re.S)
             for document in yaml.safe_load_all(block)]
expect('manifests', [(d['apiVersion'], d['kind'], d['metadata']['name'])
                     for d in documents], [
    ('apps/v1', 'Deployment', 'httpstatus'),
    ('v1', 'Service', 'httpstatus'),
    ('traefik.io/v1alpha1', 'Middleware', 'httpstatus'),
    ('gateway.networking.k8s.io/v1', 'HTTPRoute', 'httpstatus'),
    ('gateway.networking.k8s.io/v1', 'HTTPRoute', 'shop'),
    ('v1', 'ConfigMap', 'ingress-nginx-controller'),
    ('networking.k8s.io/v1', 'Ingress', 'shop'),
])
deployment, service, middleware, catch_all, shop, config, ingress = documents

# The backend: who is selected, which port, and without privileges.
pod = deployment['spec']['template']
labels = pod['metadata']['labels']
expect('the selector of the deployment',
       deployment['spec']['selector']['matchLabels'], labels)
expect('the selector of the service', service['spec']['selector'], labels)
backend, = pod['spec']['containers']
port, = backend['ports']
listen = re.search(r'^ENV HTTPSTATUS_LISTEN=:(\d+)$', container, re.M)
expect('the port of the container', port['containerPort'],
       int(listen.group(1)))
expect('EXPOSE', re.findall(r'^EXPOSE (\d+)$', container, re.M),
       [listen.group(1)])
service_port, = service['spec']['ports']
expect('where the service leads', service_port['targetPort'], port['name'])
for probe in 'readinessProbe', 'livenessProbe':
    expect(probe, backend[probe]['httpGet'],
           {'path': '/healthz', 'port': port['name']})
user = re.search(r'^USER (\d+):\d+$', container, re.M)
expect('the security context', backend['securityContext'], {
    'runAsNonRoot': True, 'runAsUser': int(user.group(1)),
    'readOnlyRootFilesystem': True, 'allowPrivilegeEscalation': False,
    'capabilities': {'drop': ['ALL']}})

# Whoever names the backend.
reference = {'name': service['metadata']['name'], 'port': service_port['port']}
expect('Traefik', middleware['spec']['errors'],
       {'status': ['404', '500-504'], 'query': '/{status}',
        'service': reference})
rule, = catch_all['spec']['rules']
expect('the route of the rest', rule['backendRefs'], [reference])
rule, = shop['spec']['rules']
expect('the filter of a route', rule['filters'], [
    {'type': 'ExtensionRef', 'extensionRef': {
        'group': middleware['apiVersion'].split('/')[0],
        'kind': middleware['kind'],
        'name': middleware['metadata']['name']}}])
annotations = {name.rsplit('/')[-1]: value for name, value in
               ingress['metadata']['annotations'].items()}
expect('the annotations', annotations, {
    'custom-http-errors': config['data']['custom-http-errors'],
    'default-backend': reference['name']})

# Options that are named are there, with a variable.
options = set(re.findall(r'^\| `--[a-z-]+[^|]*\| `(HTTPSTATUS_[A-Z_]+)` ',
                         readme, re.M))
named = set(re.findall(r'HTTPSTATUS_[A-Z_]+', text + container))
expect('options that there are not', named - options, set())
expect('options of the backend', [e['name'] for e in backend['env']],
       ['HTTPSTATUS_LANGUAGES', 'HTTPSTATUS_HOME_URL'])

# The image: two stages, the second one empty but for the program and the
# licences of what is in it; and nothing of a build before is taken into it.
expect('FROM', re.findall(r'^FROM (\S+)', container, re.M),
       ['docker.io/library/debian:12-slim', 'scratch'])
expect('what it runs', re.findall(r'^(?:ENTRYPOINT|CMD) (.*)$', container,
                                  re.M), ['["/httpstatus"]', '["serve"]'])
expect('COPY', re.findall(r'^COPY (.*)$', container, re.M), [
    '. /source', '--from=build /build/httpstatus /httpstatus',
    '--from=build /build/share /usr/share', 'LICENSES /LICENSES',
    'COPYING AUTHORS /'])
ignored = (top / '.containerignore').read_text().splitlines()
expect('what stays outside', {'.git', 'build', 'build-*', 'config.status',
                              'Makefile'} - set(ignored), set())
needed = re.search(r"^build_apt='([^']*)'", quickstart, re.M).group(1).split()
installed = re.search(r'--no-install-recommends((?:[^&]|&(?!&))*?)\nCOPY',
                      container).group(1).replace('\\', '').split()
expect('packages that the image is built with', sorted(installed),
       sorted(needed + ['dpkg-dev']))

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
