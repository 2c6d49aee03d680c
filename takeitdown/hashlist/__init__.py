"""A hash list service that a hotline can run.

    serving ──▶ app ──▶ intake      the people's face: submit, look up
                    ├─▶ partners    the partners' face: platforms read the entries
                    └─▶ stopncii    the same entries in another shape, off unless asked for
                          └──▶ store, feed ──▶ tables

It never learns a case number, a file name or a name, and writes down no address. The only folder
that uses a database.

A list signs with one key, and its list file may name the next as well: copies of the app that have
it take either. So a key is replaced without a day on which every copy has to be set up again, and a
stolen one as soon as it is noticed. `takeitdown hashlist rekey` takes the next key, and signs anew
the receipts that the list repeats. What a person kept names the key that signed it, and stays good
for that one.
"""
