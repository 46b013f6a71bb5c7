"""All desks of one till, as the screens and the command line get them."""

from __future__ import annotations

from tillapp.counter.crediting import CreditingDesk
from tillapp.counter.customers import CustomersDesk
from tillapp.counter.dating import DatingDesk
from tillapp.counter.drawer import DrawerDesk
from tillapp.counter.handing import HandingDesk, House
from tillapp.counter.layaway import LayawayDesk
from tillapp.counter.looking import LookingDesk
from tillapp.counter.messages import DeviceChanged, JobMoved, MailMoved, Message
from tillapp.counter.open_basket import OpenBasket
from tillapp.counter.paying import Beside, PayingDesk
from tillapp.counter.ports import JobState
from tillapp.counter.promoting import PromotingDesk
from tillapp.counter.recovery import RecoveryDesk
from tillapp.counter.refunding import RefundingDesk
from tillapp.counter.resting import RestingDesk
from tillapp.counter.returning import ReturningDesk
from tillapp.counter.rewarding import RewardingDesk
from tillapp.counter.selling import SellingDesk
from tillapp.counter.session import SessionDesk
from tillapp.counter.splitting import SplittingDesk
from tillapp.counter.watching import Devices, WatchingDesk
from tillapp.domain.ids import Ids
from tillapp.ledger.book import Book


class Till:
    """One counter: its book, its house, and the desks that work on them."""

    def __init__(
        self,
        book: Book,
        ids: Ids,
        house: House,
        pepper: bytes,
        devices: Devices,
    ) -> None:
        self.book = book
        self.house = house
        self.devices = devices
        policy = house.policy
        self.session = SessionDesk(book, ids, pepper, policy)
        self.basket = OpenBasket(book, ids)
        self.promoting = PromotingDesk(book, ids, self.session)
        self.selling = SellingDesk(book, self.session, self.basket, self.promoting, house)
        self.handing = HandingDesk(book, ids, house, printer=devices.printer, post=devices.post)
        self.drawer = DrawerDesk(self.session, self.handing)
        beside = Beside(self.session, self.selling, self.handing, self.basket)
        self.paying = PayingDesk(book, ids, policy, beside)
        self.splitting = SplittingDesk(beside)
        self.layaway = LayawayDesk(book, beside, policy, self.paying)
        self.crediting = CreditingDesk(book, ids, beside, policy, self.paying)
        self.rewarding = RewardingDesk(book, ids, beside)
        self.returning = ReturningDesk(book, ids, beside, policy)
        self.refunding = RefundingDesk(book, beside, policy, self.paying, self.crediting.fresh)
        self.looking = LookingDesk(book, ids, self.session, self.handing)
        self.customers = CustomersDesk(book, ids, self.session, self.looking, self.crediting)
        self.recovery = RecoveryDesk(book, self.basket, self.handing)
        self.watching = WatchingDesk(ids, devices)
        self.dating = DatingDesk(book, self.session)
        self.resting = RestingDesk(book, ids)

    def hear(self, message: Message) -> None:
        """Keep what a device or a job told; scans are for the screen."""
        if isinstance(message, DeviceChanged):
            self.watching.hear(message)
        elif isinstance(message, JobMoved):
            self.handing.settle_job(message.job, message.state, error=message.reason)
        elif isinstance(message, MailMoved):
            waiting = JobState.QUEUED if message.again else JobState.FAILED
            state = JobState.CONFIRMED if message.sent else waiting
            self.handing.settle_job(message.mail, state, error=message.error)

    def rest(self) -> bool:
        """A slice of what is done while nobody touches the till; whether there is more."""
        return self.resting.rest()
