"""What a busy list asks of whoever submits: no account, no riddle, but some work of a processor.

At rest it asks for nothing. When more documents come than a list expects, each needs the answer to
a sum (steps/work.py), and the sum grows with the load. Only what was kept counts as load: requests
that are not taken raise nobody's price. Looking up and withdrawing are never asked for anything.

No state: a challenge is bound to the digest of one document, says when it ends, and is signed with
a key that every process of a list derives from the list's own. An answer may be sent twice, as the
document may: twice is once.

It slows a script down to about a document a second and core. Who has many cores pays with them.
"""

from __future__ import annotations

import hmac
import math
import secrets
import time
from collections.abc import Callable

from altcha.v2 import Payload, create_challenge, verify_solution

from takeitdown.hashlist.problems import Refusal
from takeitdown.steps.work import ALGORITHM, COST, MOST_TRIES

# Documents a minute that one process keeps without asking for anything: 43,200 a day. The United
# Kingdom's helpline had about 19,000 cases in all of 2023; a case is one document of 20 pictures,
# and seldom more.
FREE_A_MINUTE = 30
FEWEST_TRIES = 512  # where it begins: a sixteenth of the most, not felt
VALID_SECONDS = 120
MINUTE = 60.0


class Toll:
    """The toll of one process. `clock` counts seconds from anywhere; `key` is the list's private
    key.
    """

    def __init__(self, clock: Callable[[], float], key: bytes, free: int = FREE_A_MINUTE) -> None:
        self._clock = clock
        self._key = hmac.digest(key, b"takeitdown-work-1", "sha256")
        self._free = free
        self._load, self._at = 0.0, clock()

    def kept(self) -> None:
        """A new document was kept."""
        self._load, self._at = self.load + 1, self._clock()

    @property
    def load(self) -> float:
        """Documents of the last minute, the older the less."""
        return self._load * math.exp((self._at - self._clock()) / MINUTE)

    @property
    def tries(self) -> int:
        """How many tries an answer may take, or 0: as much more than the fewest as there is more
        load than expected.
        """
        if self.load < self._free:
            return 0
        wanted = round(FEWEST_TRIES * self.load / max(1, self._free))
        return min(MOST_TRIES, max(FEWEST_TRIES, wanted))

    def take(self, digest: str, answer: str) -> None:
        """Lets the document with this digest through, or raises Refusal with a challenge for it.
        `answer` is the request's X-Work, or "".
        """
        if (tries := self.tries) and not (answer and self._is_right(digest, answer)):
            challenge = create_challenge(
                ALGORITHM,
                COST,
                counter=secrets.randbelow(tries),
                expires_at=int(time.time()) + VALID_SECONDS,
                data={"digest": digest},
                hmac_secret=self._key,
            )
            raise Refusal("work", more={"challenge": challenge.to_dict()})

    def _is_right(self, digest: str, untrusted: str) -> bool:
        try:
            payload = Payload.from_base64(untrusted)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return False
        parameters = payload.challenge.parameters
        return (
            parameters.data == {"digest": digest} and verify_solution(payload, self._key).verified
        )
