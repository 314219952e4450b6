"""Lets another program drive OpenStack's own Python clients.

Reads one JSON object a line on standard input and writes one a line on standard output:

    {"id": 1, "do": "open", "name": "demo", "plugin": "password", "options": {...}}
    {"id": 2, "do": "open_endpoint", "name": "direct", "url": "http://...", "token": "..."}
    {"id": 3, "do": "call", "session": "demo", "path": "engine.functions.create", "args": [], "kwargs": {}}
    {"id": 4, "do": "shell", "argv": ["runtime", "list"], "environment": {...}}
    {"id": 5, "do": "zip", "path": "/tmp/package.zip", "files": {"main.py": "..."}}

A call's path begins with what is called: `session` (keystoneauth1), `auth` (its plugin), `engine` (qinlingclient),
`identity` (keystoneclient) or `cloud` (openstacksdk). An argument {"$file": "/tmp/package.zip"} is opened for reading.
"""

import base64
import contextlib
import io
import json
import os
import sys
import zipfile

from keystoneauth1 import loading
from keystoneauth1 import session as sessions
from keystoneclient.v3 import client as identity_client
from openstack import connection
from openstackclient import shell
from qinlingclient.v1 import client as engine_client
import requests

ANSWERS = sys.stdout
OPEN = {}


class Session:
    """A session of keystoneauth1, and the clients over it, made when they are asked for."""

    def __init__(self, plugin, options):
        self.auth = loading.get_plugin_loader(plugin).load_from_options(**options)
        self.session = sessions.Session(auth=self.auth)

    @property
    def engine(self):
        return engine_client.Client(session=self.session, service_type='function-engine')

    @property
    def identity(self):
        return identity_client.Client(session=self.session)

    @property
    def cloud(self):
        return connection.Connection(session=self.session)


class Endpoint:
    """A client of one URL and one token, which asks Keystone for nothing."""

    def __init__(self, url, token):
        self.engine = engine_client.Client(url, token=token)


def read_argument(value, files):
    if isinstance(value, dict) and '$file' in value:
        return files.enter_context(open(value['$file'], 'rb'))
    return value


def write_result(value):
    if isinstance(value, requests.Response):
        body = base64.b64encode(value.content).decode()
        return {'status': value.status_code, 'headers': dict(value.headers), 'body': body}
    if isinstance(value, bytes):
        return {'$bytes': base64.b64encode(value).decode()}
    if isinstance(value, dict):
        return {key: write_result(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [write_result(each) for each in value]
    if hasattr(value, 'to_dict'):
        return write_result(value.to_dict())
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return str(value)


def open_session(name, plugin, options):
    OPEN[name] = Session(plugin, options)


def open_endpoint(name, url, token):
    OPEN[name] = Endpoint(url, token)


def call(session, path, args, kwargs):
    target = OPEN[session]
    for name in path.split('.'):
        target = getattr(target, name)
    with contextlib.ExitStack() as files:
        positional = [read_argument(each, files) for each in args]
        named = {key: read_argument(each, files) for key, each in kwargs.items()}
        return target(*positional, **named) if callable(target) else target


def run_command(argv, environment):
    out, errors = io.StringIO(), io.StringIO()
    os.environ.update(environment)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
        try:
            status = shell.OpenStackShell().run(argv)
        except SystemExit as stop:
            status = stop.code
    return {'status': status or 0, 'out': out.getvalue(), 'errors': errors.getvalue()}


def run_shell(argv, environment):
    """Runs a command in a fork: openstackclient keeps its clients for the life of a process."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            with os.fdopen(writer, 'w') as end:
                json.dump(run_command(argv, environment), end)
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as end:
        text = end.read()
    os.waitpid(child, 0)
    if not text:
        raise RuntimeError('the command ended without a word')
    return json.loads(text)


def write_zip(path, files):
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as package:
        for name, text in files.items():
            package.writestr(name, text)


DOERS = {
    'open': open_session,
    'open_endpoint': open_endpoint,
    'call': call,
    'shell': run_shell,
    'zip': write_zip,
}


def describe_error(error):
    code = getattr(error, 'code', None) or getattr(error, 'http_status', None)
    return {'type': type(error).__name__, 'code': code, 'text': str(error)}


def main():
    # whatever a client prints must not be taken for an answer
    sys.stdout = sys.stderr
    for line in sys.stdin:
        request = json.loads(line)
        answer = {'id': request.pop('id')}
        try:
            answer['result'] = write_result(DOERS[request.pop('do')](**request))
        except Exception as error:
            answer['error'] = describe_error(error)
        print(json.dumps(answer), file=ANSWERS, flush=True)


main()
