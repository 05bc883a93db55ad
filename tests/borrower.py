"""Ana, the borrower of most calls under test: what the lender knows of her, and what she says."""

CAMPAIGN = {
    "lender.name": "Acme Lending",
    "lender.contact": "the service team",
    "lender.phone": "+13125550142",
    "person.first_name": "Ana",
}
ACCOUNT = {
    "account.past_due": 24_500,
    "account.minimum": 5_000,
    "account.due_date": "2026-11-01",
    "account.late_fee": 2_500,
    "account.grace_until": "2026-11-15",
}
# What she answers to which prompt, by a part of it, until she has promised to pay.
ANSWERS = {
    "May I speak with": "yes this is Ana",
    "last four digits": "four eight zero two",
    "I heard four eight": "yes that is right",
    "date of birth": "June fourth nineteen eighty",
    "That is June": "yes",
    "take care of": "I can pay",
    "How much": "one hundred fifty dollars",
    "what date": "Friday",
    "Shall I put": "yes please",
}
