"""What a request brings in its body: bounded before it is read, and of one type."""

from __future__ import annotations

from starlette.requests import ClientDisconnect, Request

from takeitdown.hashlist.problems import Refusal

MOST_THROWN_AWAY = 1024 * 1024


async def bounded(request: Request, most: int) -> bytes:
    """The body, never more of it than `most` bytes, whatever length was announced.

    One that is too long is thrown away as it comes, up to a limit: a client that still sends does
    not hear why it was refused. Raises Refusal.
    """
    body, length = bytearray(), 0
    try:
        async for chunk in request.stream():
            length += len(chunk)
            if length <= most:
                body += chunk
            elif length > MOST_THROWN_AWAY:
                break
    except ClientDisconnect:  # nobody is there to read it
        raise Refusal("malformed") from None
    if length > most:
        raise Refusal("too-large")
    return bytes(body)


def refuse_other_types(request: Request, media_type: str) -> None:
    """Raises Refusal unless the body says that it is of this type, as it is."""
    content_type = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if content_type != media_type or "content-encoding" in request.headers:
        raise Refusal("content-type")
