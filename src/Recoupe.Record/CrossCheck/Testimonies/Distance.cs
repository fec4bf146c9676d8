using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Testimonies;

/// <summary>Great-circle distances.</summary>
internal static class Distance
{
    private const double EarthRadius = 6371;

    /// <summary>Kilometres between two places (haversine, rounded so that every processor agrees); infinity where one has no coordinates.</summary>
    public static double Kilometres(Place a, Place b)
    {
        if (a is not { Lat: { } lat1, Lon: { } lon1 } || b is not { Lat: { } lat2, Lon: { } lon2 }) return double.PositiveInfinity;
        var (up, across) = (Radians(lat2 - lat1) / 2, Radians(lon2 - lon1) / 2);
        var h = (Math.Sin(up) * Math.Sin(up)) + (Math.Cos(Radians(lat1)) * Math.Cos(Radians(lat2)) * Math.Sin(across) * Math.Sin(across));
        return Math.Round(2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, h))), 3);
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
