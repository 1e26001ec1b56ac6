//! A phone on which entries are kept, and go by themselves.

use say_when::domain::check_in::{CheckIn, CheckInId, Setting};
use say_when::domain::deletion::{DeleteAfter, Look, Outlook, Watch, believed, dated, look};
use say_when::domain::moment::Moment;

pub struct Phone {
    pub entries: Vec<CheckIn>,
    pub after: DeleteAfter,
    pub watch: Watch,
    pub outlook: Outlook,
    kept: u128,
}

impl Phone {
    pub fn new(days: u16) -> Self {
        Self {
            entries: Vec::new(),
            after: DeleteAfter::new(days).unwrap(),
            watch: Watch::default(),
            outlook: Outlook::Quiet,
            kept: 0,
        }
    }

    /// Keeps another entry.
    pub fn keep(&mut self, now: Moment) -> CheckInId {
        // Names as far apart as random ones.
        self.kept += 1;
        let id = CheckInId(self.kept.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835));
        let kept = dated(self.entries.iter(), self.watch, now);
        self.entries.push(CheckIn { kept, ..CheckIn::begun(id, Setting::JustMe, now) });
        id
    }

    /// Looks at the clock, and does what follows; what was deleted.
    pub fn look(&mut self, now: Moment) -> Vec<CheckInId> {
        let Look { watch, outlook, undated, due } =
            look(self.entries.iter(), self.after, self.watch, now);
        (self.watch, self.outlook) = (watch, outlook);
        self.date(&undated, now);
        self.entries.retain(|entry| !due.contains(&entry.id));
        due
    }

    /// Somebody says that the clock is right.
    pub fn believe(&mut self, now: Moment) {
        if let Some((watch, ahead)) = believed(self.entries.iter(), now) {
            self.watch = watch;
            self.date(&ahead, now);
        }
    }

    fn date(&mut self, ids: &[CheckInId], now: Moment) {
        for entry in self.entries.iter_mut().filter(|entry| ids.contains(&entry.id)) {
            entry.kept = Some(now);
        }
    }

    /// Somebody chooses other days: what was announced no longer holds.
    pub fn choose(&mut self, days: Option<u16>) {
        self.after = days.map_or(DeleteAfter::NEVER, |days| DeleteAfter::new(days).unwrap());
        self.watch.announced = None;
    }
}
