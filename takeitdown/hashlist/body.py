"""What a request brings in its body: bounded before it is read, and of one type."""

from __future__ import annotations

from starlette.requests import ClientDisconnect, Request

from takeitdown.hashlist.problems import Refusal


async def bounded(request: Request, most: int) -> bytes:
    """The body. Raises Refusal as soon as it is longer than `most`, whatever was announced."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > most:
                raise Refusal("too-large")
    except ClientDisconnect:  # nobody is there to read it
        raise Refusal("malformed") from None
    return bytes(body)


def refuse_other_types(request: Request, media_type: str) -> None:
    """Raises Refusal unless the body says that it is of this type, as it is."""
    content_type = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if content_type != media_type or "content-encoding" in request.headers:
        raise Refusal("content-type")
