# Focal in an image: no secret, no setting and no data in it; all of these come when it runs.
FROM python:3.13-slim AS built
WORKDIR /focal
COPY pyproject.toml locked.txt README.md LICENSE ./
COPY bot ./bot
COPY handlers ./handlers
COPY storage ./storage
COPY prompts ./prompts
RUN python -m venv /opt/focal \
  && /opt/focal/bin/pip install --no-cache-dir --require-hashes -r locked.txt \
  && /opt/focal/bin/pip install --no-cache-dir --no-deps .

FROM python:3.13-slim
RUN useradd --system --create-home --home-dir /var/lib/focal --uid 10001 focal
COPY --from=built /opt/focal /opt/focal
USER focal
WORKDIR /var/lib/focal
ENV PATH=/opt/focal/bin:$PATH PYTHONUNBUFFERED=1 FOCAL_HTTP_HOST=0.0.0.0 FOCAL_HTTP_PORT=3000
EXPOSE 3000
# Focal lets what has begun end within ten seconds of this.
STOPSIGNAL SIGTERM
# Asked where it serves, whatever port is set, and through no proxy.
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s \
  CMD ["python", "-c", "import os; from http.client import HTTPConnection as C; c = C('127.0.0.1', int(os.environ['FOCAL_HTTP_PORT']), timeout=2); c.request('GET', '/healthz'); exit(c.getresponse().status != 200)"]
ENTRYPOINT ["focal"]
CMD ["serve"]
