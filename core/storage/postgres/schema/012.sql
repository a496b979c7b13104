-- Schema 12 of a shared store: a zone may be an offset ("UTC+05:30"), as in a file. Such a search could not be moved to a server, and
-- an interview by such a clock was never saved there.

-- The first column of those rows of a table in which something stands that no program could read; nothing where there is none. One
-- such value would stop the programs of all others: what they cannot read they do not overwrite. An enumeration that gets another
-- value gets it here first.
CREATE OR REPLACE FUNCTION afterword.unusable(p_table TEXT, p_rows JSONB) RETURNS TEXT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, afterword, pg_temp AS $$
DECLARE
    v_date CONSTANT TEXT := '(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))'
                            '|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)';
    v_day CONSTANT TEXT := '^' || v_date || '$';
    v_wall CONSTANT TEXT := '^' || v_date || 'T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?$';
    v_abouts CONSTANT TEXT[] := string_to_array(
        'ask-next-steps debrief thank-you find-contact circle-back ask-about-application check-in ask-hr give-up '
        'thank-and-withdraw tell-about-offer get-it-signed answer-offer thank-for-rejection lessons own-task keep-searching '
        'reply networking other', ' ');
BEGIN
    RETURN (
        SELECT k.name FROM (
            SELECT name, c.kind FROM (VALUES
                ('stage', 'id', '{id}'::text[]),
                ('stage', 'saved|applied|screening|interview|waiting|offer|accepted|closed', '{kind}'),
                ('stage', 'colour', '{colour}'),
                ('contact', 'id', '{id}'),
                ('task', 'id', '{id}'), ('task', 'day', '{due}'), ('task', 'time', '{due_time}'), ('task', 'moment', '{done_at}'),
                ('application_task', 'id', '{id}'), ('application_task', 'day', '{due}'),
                ('application_task', 'time', '{due_time}'), ('application_task', 'moment', '{done_at}'),
                ('application', 'id', '{id,stage}'),
                ('application', 'formal|standard|casual', '{formality}'),
                ('application', 'en|de|fr|es', '{letter_language}'),
                ('application', 'email|phone|card|inPerson', '{directed_channel}'),
                ('application', 'rejected|withdrawn|noAnswer|declined|accepted', '{outcome_kind}'),
                ('application', 'day or none', '{added}'),
                ('application', 'day', '{applied,promised_decision,not_before,offer_deadline,offer_start}'),
                ('application', 'days', '{give_up_after_days,every_business_days}'),
                ('application', 'moment', '{offer_received_at,offer_written_at,offer_signed_at,outcome_at}'),
                ('interview', 'id', '{id}'), ('interview', 'wall', '{starts,ends}'), ('interview', 'zone', '{time_zone}'),
                ('interview', 'phone|video|onSite|other', '{kind}'), ('interview', 'number', '{invitation_sequence}'),
                ('interview', 'moment', '{debrief_saved_at,invitation_stamp}'),
                ('message', 'id', '{id}'), ('message', 'moment', '{at}'), ('message', 'in|out', '{direction}'),
                ('message', 'email|phone|card|inPerson', '{channel}'), ('message', 'about', '{about}'),
                ('draft', 'id', '{id}'), ('draft', 'moment', '{updated_at}'), ('draft', 'about', '{about}'),
                ('draft', 'email|phone|card|inPerson', '{channel}'), ('draft', 'draft|ready|handedOver|sent', '{state}'),
                ('document', 'moment', '{sent_at}'),
                ('stage_move', 'moment', '{at}'), ('stage_move', 'id', '{from_stage,to_stage}'),
                ('template', 'id', '{id}'), ('template', 'about', '{purpose}'), ('template', 'formal|standard|casual', '{tone}'),
                ('decision', 'moment', '{at,until_moment}'), ('decision', 'done|skipped|snoozed', '{state}')
            ) AS c(of, kind, names), unnest(c.names) AS name WHERE c.of = p_table
        ) k, jsonb_array_elements(p_rows) r, LATERAL (SELECT r ->> k.name AS value OFFSET 0) v
        WHERE v.value IS NOT NULL AND NOT CASE k.kind
            WHEN 'id' THEN v.value ~ '^[^/\x01-\x1f\x7f-\x9f]+$'
            WHEN 'moment' THEN CASE WHEN v.value ~ '^-?\d{1,12}$'
                THEN v.value::bigint >= -62135510400 AND v.value::bigint < 253402214400 ELSE false END
            WHEN 'number' THEN CASE WHEN v.value ~ '^-?\d{1,10}$' THEN abs(v.value::bigint) <= 2147483647 ELSE false END
            WHEN 'days' THEN CASE WHEN v.value ~ '^\d{1,4}$' THEN v.value::bigint BETWEEN 1 AND 3650 ELSE false END
            WHEN 'day' THEN v.value ~ v_day AND v.value >= '0001'
            WHEN 'day or none' THEN v.value = '' OR (v.value ~ v_day AND v.value >= '0001')
            WHEN 'time' THEN v.value ~ '^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$'
            WHEN 'wall' THEN v.value ~ v_wall AND v.value >= '0001-01-03' AND v.value < '9999-12-30'
            WHEN 'zone' THEN v.value ~ '^(UTC[+-]\d{2}:\d{2}|[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*)$' AND length(v.value) <= 60
            WHEN 'colour' THEN v.value ~ '^(#[0-9a-fA-F]{6})?$'
            WHEN 'about' THEN v.value = ANY (v_abouts)
            ELSE v.value = ANY (string_to_array(k.kind, '|'))
        END LIMIT 1);
END
$$;

UPDATE afterword.schema_version SET version = 12;
