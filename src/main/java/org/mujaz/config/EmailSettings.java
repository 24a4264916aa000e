package org.mujaz.config;

import java.util.Optional;
import org.mujaz.model.Bilingual;

/**
 * The mail edition of digests.
 *
 * @param days the digests of so many days are made as mails, today's included; 0 for none
 * @param address the postal address of the sender; may be empty
 * @param unsubscribe the address where readers unsubscribe, or what the sender's program puts it in
 *     place of, taken as it stands
 */
public record EmailSettings(int days, Bilingual address, Optional<String> unsubscribe) {}
