using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Recoupe.Web.Hosting;

/// <summary>The style sheet, script and icon, kept in the assembly so that a single file can serve them.</summary>
public static class Assets
{
    private static readonly FrozenDictionary<string, Asset> ByName = new[]
    {
        Asset.Load("recoupe.css", "text/css; charset=utf-8"),
        Asset.Load("recoupe.js", "text/javascript; charset=utf-8"),
        Asset.Load("icon.svg", "image/svg+xml"),
    }.ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    /// <summary>Address of an asset; it changes with its content.</summary>
    /// <exception cref="KeyNotFoundException">There is no such asset.</exception>
    public static string Address(string name) => $"/assets/{name}?v={ByName[name].Version}";

    /// <summary>Serves an asset; 404 where there is none.</summary>
    public static IResult Serve(string name, HttpContext context)
    {
        if (!ByName.TryGetValue(name, out var asset)) return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(asset.Content, asset.MediaType);
    }

    private sealed record Asset(string Name, string MediaType, byte[] Content, string Version)
    {
        public static Asset Load(string name, string mediaType)
        {
            using var stream = typeof(Assets).Assembly.GetManifestResourceStream($"assets/{name}")
                ?? throw new FileNotFoundException($"The asset {name} is not embedded.", name);
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return new Asset(name, mediaType, content, Convert.ToHexStringLower(SHA256.HashData(content))[..12]);
        }
    }
}
