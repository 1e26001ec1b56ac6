//! Changes, sealed: those of one commit, as they are made in the store beneath.

use super::{Sealed, header_key};
use crate::store::breath::Breath;
use crate::store::{Change, Entry, StoreError};

impl Sealed {
    pub(super) async fn commit_sealed(&self, changes: Vec<Change>) -> Result<(), StoreError> {
        let header = self.inner.load(&[header_key()]).await?.into_iter().next().flatten();
        self.is_own(header.as_deref())?;
        let mut sealed = vec![Change::Expect(header_key(), header)];
        let mut written = Vec::new();
        let mut lying = self.lying(&changes).await?.into_iter();
        let mut breath = Breath::new();
        for change in changes {
            breath.if_due().await;
            sealed.push(match change {
                Change::Expect(key, bytes) => {
                    let name = self.name(&key)?;
                    let there = match bytes {
                        None => None,
                        Some(bytes) => {
                            Some(self.as_it_lies(&name, &bytes, lying.next().flatten())?)
                        }
                    };
                    Change::Expect(name, there)
                }
                Change::Put(key, bytes) => {
                    let (name, bytes) = self.sealed(&key, &bytes)?;
                    written.push((name.clone(), key));
                    Change::Put(name, bytes)
                }
                Change::Erase(key) => Change::Erase(self.name(&key)?),
                Change::SetAside(key) => Change::SetAside(self.name(&key)?),
                Change::LayAside(key, bytes) => {
                    let (name, bytes) = self.sealed(&key, &bytes)?;
                    Change::LayAside(name, bytes)
                }
                Change::EraseAside(key, bytes) => {
                    let aside = self.inner.load_aside().await?;
                    let wanted = (key, bytes);
                    let is_it = |lying: &Entry| self.aside(lying.clone()) == wanted;
                    let (name, there) = aside.into_iter().find(is_it).ok_or(StoreError::Changed)?;
                    Change::EraseAside(name, there)
                }
            });
        }
        self.inner.commit(sealed).await?;
        let mut known = self.known.borrow_mut();
        for (name, key) in written {
            known.entry(name).or_insert((key, 0)).1 += 1;
        }
        drop(known);
        Ok(())
    }

    /// What lies in the place of each record that is expected to be there, in their order.
    async fn lying(&self, changes: &[Change]) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        let expected = changes.iter().filter_map(|change| match change {
            Change::Expect(key, Some(_)) => Some(self.name(key)),
            _ => None,
        });
        let names: Vec<String> = expected.collect::<Result<_, _>>()?;
        if names.is_empty() { Ok(Vec::new()) } else { self.inner.load(&names).await }
    }

    /// The sealed form in which these bytes lie under a name.
    fn as_it_lies(
        &self,
        name: &str,
        bytes: &[u8],
        there: Option<Vec<u8>>,
    ) -> Result<Vec<u8>, StoreError> {
        let there = there.ok_or(StoreError::Changed)?;
        let is_it = match self.current(name, &there) {
            Some((_, record)) => record == bytes,
            None => there == bytes,
        };
        if is_it { Ok(there) } else { Err(StoreError::Changed) }
    }
}
