package se.fsektionen.mentorship.platform;

/**
 * The secret part of personal links. A token is made from its link's identifier with a secret key whenever it is needed, so
 * it is stored nowhere; read models find a link by the token's hash.
 */
public interface LinkTokens {

    /** The token of a link: 43 characters that can stand in an address. */
    String tokenOf(String linkId);

    /** The token's SHA-256 in hexadecimal. */
    String hash(String token);
}
