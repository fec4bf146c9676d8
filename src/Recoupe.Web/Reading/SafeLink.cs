namespace Recoupe.Web.Reading;

/// <summary>Which addresses of articles may become links.</summary>
public static class SafeLink
{
    /// <summary>The address where it is an absolute one of http or https without credentials; null otherwise.</summary>
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
            ? uri.AbsoluteUri
            : null;
}
